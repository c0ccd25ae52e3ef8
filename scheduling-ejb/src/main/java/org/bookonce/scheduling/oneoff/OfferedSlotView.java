package org.bookonce.scheduling.oneoff;

import java.time.Instant;
import java.util.UUID;

/**
 * An offered slot on the invitee's page.
 *
 * @param free whether it can be booked now; a time taken meanwhile is shown struck out (R2.4)
 */
public record OfferedSlotView(UUID id, Instant start, Instant end, boolean free) {}
