package org.bookonce.tenant.settings;

import java.util.HexFormat;
import org.bookonce.tenant.picture.PictureDrawing;
import org.bookonce.tenant.picture.Upload;
import org.bookonce.tenant.shared.Tokens;

/**
 * A logo as we drew it anew.
 *
 * @param version 16 hexadecimal digits that change with the picture
 * @param png at most 512 pixels wide and high, without metadata
 */
@SuppressWarnings("ArrayRecordComponent")
public record Logo(String version, byte[] png) {

    private static final int MEGABYTES = 2;
    private static final int LARGEST = 512;
    private static final int VERSION_BYTES = 8;

    /** The logo that a file becomes; refused at the field {@code logo} when it is no picture that we take. */
    static Logo drawn(byte[] file) {
        byte[] png = PictureDrawing.within(new Upload("logo", file, MEGABYTES), LARGEST);
        byte[] hash = Tokens.hash(HexFormat.of().formatHex(png));
        return new Logo(HexFormat.of().formatHex(hash, 0, VERSION_BYTES), png);
    }
}
