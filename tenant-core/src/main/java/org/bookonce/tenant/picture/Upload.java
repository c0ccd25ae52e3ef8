package org.bookonce.tenant.picture;

import java.util.List;
import java.util.Map;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FieldError;
import org.bookonce.tenant.shared.InputError;

/**
 * A file that somebody uploaded as a picture.
 *
 * @param field at which it is refused
 * @param file as it came; empty when none was chosen
 * @param megabytes that it may have
 */
@SuppressWarnings("ArrayRecordComponent")
public record Upload(String field, byte[] file, int megabytes) {

    BusinessException refusal(PictureError why, Map<String, Object> details) {
        return new BusinessException(InputError.INVALID, Map.of(), List.of(new FieldError(field, why, details)));
    }
}
