package org.bookonce.scheduling.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which bookings are wanted, and in which order.
 *
 * @param hostId nothing means everybody's that the person may see
 * @param search part of a title or of the invitee's name or e-mail; empty means all
 * @param from earliest start
 * @param until no start from here on
 * @param descending whether the latest, or last by name, come first
 */
public record BookingFilter(
        When when,
        Optional<UUID> hostId,
        String search,
        Optional<Instant> from,
        Optional<Instant> until,
        Sort sort,
        boolean descending) {

    /** Every booking that the person may see, the earliest first. */
    public static final BookingFilter ALL = of(When.ALL, Optional.empty());

    /** Bookings of a host, or of everybody, the earliest first. */
    public static BookingFilter of(When when, Optional<UUID> hostId) {
        return new BookingFilter(when, hostId, "", Optional.empty(), Optional.empty(), Sort.START, false);
    }

    /** Where a booking lies in time, or what became of it. */
    public enum When {
        /** Agreed, and not over. */
        UPCOMING,
        /** Over, whether the invitee came or not. */
        PAST,
        NO_SHOW,
        CANCELLED,
        ALL
    }

    /** What the order goes by. */
    public enum Sort {
        START,
        INVITEE,
        MADE
    }
}
