package org.bookonce.scheduling.booking;

import java.time.Instant;
import java.util.UUID;

/**
 * A booking was made, moved or cancelled. Fired in the transaction that does it, to observers in the same one: what they
 * write exists if, and only if, the change does (R7.6).
 *
 * @param start of the meeting as it is from now on
 * @param sequence RFC 5545 SEQUENCE from now on
 */
public record BookingChanged(UUID bookingId, UUID hostId, Instant start, int sequence, What what) {

    /** What happened. */
    public enum What {
        CONFIRMED,
        MOVED,
        CANCELLED
    }
}
