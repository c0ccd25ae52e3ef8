package org.bookonce.scheduling.booking;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the bookings list.
 *
 * @param inviteeEmail empty when none was asked for
 * @param made when it was booked
 * @param state what it is now
 * @param origin what it came from, such as {@code one-off}
 */
public record BookingRow(
        UUID id,
        String title,
        UUID hostId,
        String hostName,
        String inviteeName,
        String inviteeEmail,
        Instant start,
        Instant end,
        Instant made,
        BookingState state,
        String origin) {}
