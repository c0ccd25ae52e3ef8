package org.bookonce.scheduling.booking;

import java.time.Instant;
import java.util.UUID;

/**
 * A booking that was made.
 *
 * @param manageToken the invitee's, for the manage page (R7.2)
 */
public record MadeBooking(UUID id, String manageToken, Instant start, Instant end) {}
