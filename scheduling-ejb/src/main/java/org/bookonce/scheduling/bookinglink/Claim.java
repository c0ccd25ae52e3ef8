package org.bookonce.scheduling.bookinglink;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Time of a host that is taken, [start, end).
 *
 * @param bookingId null for holds
 * @param eventTypeId null for one-offs
 * @param before minutes that it keeps free before it (R3.5)
 * @param after minutes that it keeps free after it
 * @param visitor whose open form it is (R8.4); null for everything else
 * @param expiry of a hold; null for bookings
 */
@SuppressWarnings("ArrayRecordComponent")
record Claim(
        UUID hostId,
        Instant start,
        Instant end,
        UUID bookingId,
        UUID eventTypeId,
        int before,
        int after,
        byte[] visitor,
        Instant expiry) {

    boolean booked() {
        return bookingId != null;
    }

    boolean lapsed(Instant now) {
        return expiry != null && !now.isBefore(expiry);
    }

    /** Whether this visitor's open form of the event type keeps the time back. */
    boolean formOf(UUID type, byte[] someone) {
        return visitor != null && type.equals(eventTypeId) && Arrays.equals(visitor, someone);
    }

    Optional<Instant> lapses() {
        return Optional.ofNullable(expiry);
    }
}
