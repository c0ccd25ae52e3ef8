package org.bookonce.tenant.profile;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.bookonce.tenant.picture.PictureDrawing;
import org.bookonce.tenant.picture.Upload;
import org.bookonce.tenant.shared.Tokens;

/**
 * A member's picture as we drew it anew.
 *
 * @param version 32 hexadecimal digits that change with the picture and are another member's never: nobody guesses them
 * @param jpeg a square of at most 256 pixels, without metadata
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picture(String version, byte[] jpeg) {

    private static final int MEGABYTES = 6;
    /** Sharp at 96 pixels on a fine screen, the largest at which it is shown. */
    private static final int LARGEST = 256;

    private static final int VERSION_BYTES = 16;

    /** The picture that a file becomes; refused at the field {@code picture} when it is none that we take. */
    static Picture drawn(UUID memberId, byte[] file) {
        byte[] jpeg = PictureDrawing.square(new Upload("picture", file, MEGABYTES), LARGEST);
        byte[] hash = Tokens.hash(memberId + new String(jpeg, StandardCharsets.ISO_8859_1));
        return new Picture(HexFormat.of().formatHex(hash, 0, VERSION_BYTES), jpeg);
    }
}
