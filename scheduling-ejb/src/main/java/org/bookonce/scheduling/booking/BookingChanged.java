package org.bookonce.scheduling.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Fired as a synchronous CDI event in the transaction in which a booking was made, moved, given to another host or cancelled: what
 * follows from it either commits with it or does not happen (R7.6). The time of its hosts says so already.
 *
 * @param hosts everybody whose time it takes; whose booking it is comes first
 * @param oneOffId the one-off it came about through, if it did
 * @param start when the meeting begins now; of a cancelled one, when it would have begun
 * @param end when it ends
 * @param sequence RFC 5545 SEQUENCE of the booking as it is now
 * @param at when it happened, by the clock of the database; the host's lock is held
 * @param hostGoes whether it was cancelled because the host goes, so that nothing of theirs is offered again (R1.5)
 */
public record BookingChanged(
        UUID bookingId,
        List<UUID> hosts,
        Optional<UUID> oneOffId,
        Instant start,
        Instant end,
        int sequence,
        What what,
        Instant at,
        boolean hostGoes) {

    /** Whose booking it is. */
    public UUID hostId() {
        return hosts.get(0);
    }

    /** What happened. */
    public enum What {
        CONFIRMED,
        MOVED,
        /** Another host takes it, at the same time. */
        REASSIGNED,
        CANCELLED
    }
}
