package org.bookonce.scheduling.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Fired as a synchronous CDI event in the transaction in which a booking was made, moved or cancelled: what
 * follows from it either commits with it or does not happen (R7.6). When it was moved, the host's time says so already.
 *
 * @param oneOffId the one-off it came about through, if it did
 * @param start when the meeting begins now; of a cancelled one, when it would have begun
 * @param sequence RFC 5545 SEQUENCE of the booking as it is now
 * @param at when it happened, by the clock of the database; the host's lock is held
 * @param hostGoes whether it was cancelled because the host goes, so that nothing of theirs is offered again (R1.5)
 */
public record BookingChanged(
        UUID bookingId,
        UUID hostId,
        Optional<UUID> oneOffId,
        Instant start,
        int sequence,
        What what,
        Instant at,
        boolean hostGoes) {

    /** What happened. */
    public enum What {
        CONFIRMED,
        MOVED,
        CANCELLED
    }
}
