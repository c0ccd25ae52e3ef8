package org.bookonce.tenant.picture;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held when it took a picture (Exif, tag 274). Browsers show such a picture turned, and our own carries
 * no Exif any more.
 */
final class CameraTurn {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 274;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;

    private CameraTurn() {}

    /** Turns a square with sides of this length, as the file says; not at all where it says nothing that we know. */
    static AffineTransform of(PictureFile file, int side) {
        return switch (file.format().equals("jpeg") ? orientation(file.bytes()) : 1) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, side, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, side, side);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, side);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, side, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, side, side);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, side);
            default -> new AffineTransform();
        };
    }

    /** The number from the first Exif segment; 1, upright, where there is none or it points out of the file. */
    private static int orientation(byte[] jpeg) {
        ByteBuffer in = ByteBuffer.wrap(jpeg);
        try {
            for (int at = 2; ; at += 2 + Short.toUnsignedInt(in.getShort(at + 2))) {
                int marker = Short.toUnsignedInt(in.getShort(at));
                if (marker == APP1 && Arrays.equals(jpeg, at + 4, at + 4 + EXIF.length, EXIF, 0, EXIF.length)) {
                    return orientation(in.slice(at + 4 + EXIF.length, in.limit() - at - 4 - EXIF.length));
                }
                if (marker == START_OF_SCAN || marker < 0xFF00) {
                    return 1;
                }
            }
        } catch (IndexOutOfBoundsException cutShort) {
            return 1;
        }
    }

    /** The number from the first directory of a TIFF header. */
    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + 12 * entry;
            if (Short.toUnsignedInt(tiff.getShort(at)) == ORIENTATION) {
                return tiff.getShort(at + 8);
            }
        }
        return 1;
    }
}
