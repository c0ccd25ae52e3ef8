package org.bookonce.scheduling.booking;

import java.util.Optional;
import java.util.UUID;

/**
 * Which bookings are wanted.
 *
 * @param when nothing means all
 * @param hostId nothing means everybody's that the person may see
 * @param search part of a title or of the invitee's name or e-mail; empty means all
 * @param cursor where the list goes on
 * @param size rows wanted, at most 200
 */
public record BookingFilter(
        Optional<When> when, Optional<UUID> hostId, String search, Optional<String> cursor, int size) {

    /** Where a booking lies in time, or that it was called off. */
    public enum When {
        UPCOMING,
        PAST,
        CANCELLED
    }
}
