package org.bookonce.scheduling.booking;

import java.time.Instant;
import java.util.UUID;

/**
 * Fired as a synchronous CDI event in the transaction in which a booking was made, moved or cancelled: what
 * follows from it either commits with it or does not happen (R7.6). When it was moved, the host's time says so already.
 *
 * @param start when the meeting begins now; of a cancelled one, when it would have begun
 * @param sequence RFC 5545 SEQUENCE of the booking as it is now
 */
public record BookingChanged(UUID bookingId, UUID hostId, Instant start, int sequence, What what) {

    /** What happened. */
    public enum What {
        CONFIRMED,
        MOVED,
        CANCELLED
    }
}
