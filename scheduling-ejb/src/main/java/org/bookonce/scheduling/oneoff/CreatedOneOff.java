package org.bookonce.scheduling.oneoff;

import java.util.UUID;

/**
 * A one-off that was made.
 *
 * @param url its public address, absolute
 */
public record CreatedOneOff(UUID id, String url) {}
