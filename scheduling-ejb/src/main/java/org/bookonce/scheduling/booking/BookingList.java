package org.bookonce.scheduling.booking;

import java.util.List;
import java.util.Optional;

/**
 * A page of bookings.
 *
 * @param nextCursor where the list goes on, when it does
 * @param total how many there are with this filter
 */
public record BookingList(List<BookingRow> rows, Optional<String> nextCursor, long total) {}
