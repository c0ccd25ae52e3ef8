package org.bookonce.tenant.settings;

/**
 * A logo as we drew it anew.
 *
 * @param version 16 hexadecimal digits that change with the picture
 * @param png at most 512 pixels wide and high, without metadata
 */
@SuppressWarnings("ArrayRecordComponent")
public record Logo(String version, byte[] png) {}
