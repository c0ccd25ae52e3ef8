package org.bookonce.tenant.settings;

/**
 * A logo as we drew it anew.
 *
 * @param version beginning of the picture's SHA-256: 16 hexadecimal digits
 * @param png at most 512 pixels wide and high, without metadata
 */
@SuppressWarnings("ArrayRecordComponent")
public record Logo(String version, byte[] png) {}
