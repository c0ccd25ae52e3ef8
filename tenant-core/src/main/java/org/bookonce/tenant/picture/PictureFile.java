package org.bookonce.tenant.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An uploaded file, known by how it begins and never by its name.
 *
 * @param format {@code png}, {@code jpeg} or {@code gif}
 * @param bytes what a decoder gets to see
 */
@SuppressWarnings("ArrayRecordComponent")
record PictureFile(String format, byte[] bytes) {

    private static final int BEGINNING = 1024;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    /** All that a picture needs. Others, such as compressed texts of any size, no decoder gets to see. */
    private static final Set<String> PNG_CHUNKS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    static PictureFile of(Upload upload) {
        byte[] file = upload.file();
        if (file.length == 0) {
            throw upload.refusal(PictureError.MISSING, Map.of());
        }
        if (file.length > upload.megabytes() * 1024 * 1024) {
            throw upload.refusal(PictureError.TOO_LARGE, Map.of("max", upload.megabytes()));
        }
        if (begins(file, PNG)) {
            return new PictureFile("png", essence(file));
        }
        if (begins(file, JPEG)) {
            return new PictureFile("jpeg", file);
        }
        if (begins(file, "GIF87a".getBytes(StandardCharsets.US_ASCII))
                || begins(file, "GIF89a".getBytes(StandardCharsets.US_ASCII))) {
            return new PictureFile("gif", file);
        }
        throw upload.refusal(drawing(file) ? PictureError.SVG : PictureError.UNREADABLE, Map.of());
    }

    private static boolean drawing(byte[] file) {
        String beginning = new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return beginning.toLowerCase(Locale.ROOT).contains("<svg");
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    /** The file with the needed chunks only: each is length, type, content and check sum (PNG, section 5.3). */
    private static byte[] essence(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).position(PNG.length);
        ByteBuffer out = ByteBuffer.allocate(file.length).put(PNG);
        while (in.remaining() >= 12) {
            int length = in.getInt(in.position());
            if (length < 0 || length > in.remaining() - 12) {
                break;
            }
            String type = new String(file, in.position() + 4, 4, StandardCharsets.ISO_8859_1);
            if (PNG_CHUNKS.contains(type)) {
                out.put(file, in.position(), length + 12);
            }
            in.position(in.position() + length + 12);
        }
        return Arrays.copyOf(out.array(), out.position());
    }
}
