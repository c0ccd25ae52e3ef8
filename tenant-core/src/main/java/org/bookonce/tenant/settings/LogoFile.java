package org.bookonce.tenant.settings;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FieldError;
import org.bookonce.tenant.shared.InputError;

/**
 * An uploaded file, known by how it begins and never by its name.
 *
 * @param format {@code png}, {@code jpeg} or {@code gif}
 * @param bytes what a decoder gets to see
 */
@SuppressWarnings("ArrayRecordComponent")
record LogoFile(String format, byte[] bytes) {

    private static final int MEGABYTES = 2;
    private static final int BEGINNING = 1024;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** All that a picture needs. Others, such as compressed texts of any size, no decoder gets to see. */
    private static final Set<String> PNG_CHUNKS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    static LogoFile of(byte[] file) {
        if (file.length == 0) {
            throw refusal(SettingsError.LOGO_MISSING, Map.of());
        }
        if (file.length > MEGABYTES * 1024 * 1024) {
            throw refusal(SettingsError.LOGO_TOO_LARGE, Map.of("max", MEGABYTES));
        }
        if (begins(file, 0, PNG)) {
            return new LogoFile("png", essence(file));
        }
        if (begins(file, 0, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
            return new LogoFile("jpeg", file);
        }
        if (begins(file, 0, "GIF87a".getBytes(StandardCharsets.US_ASCII))
                || begins(file, 0, "GIF89a".getBytes(StandardCharsets.US_ASCII))) {
            return new LogoFile("gif", file);
        }
        throw refusal(drawing(file) ? SettingsError.LOGO_SVG : SettingsError.LOGO_UNREADABLE, Map.of());
    }

    static BusinessException refusal(SettingsError why, Map<String, Object> details) {
        return new BusinessException(
                InputError.INVALID, Map.of(), java.util.List.of(new FieldError("logo", why, details)));
    }

    private static boolean drawing(byte[] file) {
        String beginning = new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return beginning.toLowerCase(Locale.ROOT).contains("<svg");
    }

    private static boolean begins(byte[] file, int at, byte[] with) {
        return file.length >= at + with.length
                && java.util.Arrays.equals(file, at, at + with.length, with, 0, with.length);
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
        return java.util.Arrays.copyOf(out.array(), out.position());
    }
}
