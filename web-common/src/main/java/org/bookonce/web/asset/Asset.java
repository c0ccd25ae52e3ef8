package org.bookonce.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A file as it is served.
 *
 * @param type media type
 * @param version first 64 bits of the content's SHA-256 in hexadecimal: ETag and address version
 * @param plain the content
 * @param zipped the content in gzip, or an empty array where that saves nothing
 */
@SuppressWarnings("ArrayRecordComponent")
record Asset(String type, String version, byte[] plain, byte[] zipped) {

    static Asset of(String type, byte[] content) {
        boolean text = type.startsWith("text/") || type.startsWith("image/svg");
        return new Asset(type, hash(content), content, text ? zip(content) : new byte[0]);
    }

    boolean hasZipped() {
        return zipped.length > 0;
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, Long.BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static byte[] zip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 3);
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
