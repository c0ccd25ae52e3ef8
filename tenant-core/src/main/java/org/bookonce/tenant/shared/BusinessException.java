package org.bookonce.tenant.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;

/** A use case refused. The transaction is rolled back; nothing was done. */
@ApplicationException(rollback = true)
public class BusinessException extends RuntimeException {

    private final transient ErrorCode code;
    private final transient Map<String, Object> details;
    private final transient List<FieldError> fields;

    /** A refusal of the whole, without arguments. */
    public BusinessException(ErrorCode code) {
        this(code, Map.of());
    }

    /** A refusal of the whole; {@code details} are the named arguments of its message. */
    public BusinessException(ErrorCode code, Map<String, Object> details) {
        this(code, details, List.of());
    }

    /** A refusal that names what is wrong with which field. */
    public BusinessException(ErrorCode code, Map<String, Object> details, List<FieldError> fields) {
        super(code.key() + (fields.isEmpty() ? "" : " " + fields), null, false, true);
        this.code = code;
        this.details = Map.copyOf(details);
        this.fields = List.copyOf(fields);
    }

    /** Why. */
    public ErrorCode code() {
        return code;
    }

    /** Named arguments of the message. */
    public Map<String, Object> details() {
        return details;
    }

    /** What is wrong with single fields; empty when the refusal concerns the whole. */
    public List<FieldError> fields() {
        return fields;
    }
}
