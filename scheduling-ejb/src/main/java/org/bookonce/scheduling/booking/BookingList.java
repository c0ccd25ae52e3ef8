package org.bookonce.scheduling.booking;

import java.util.List;
import java.util.Optional;
import org.bookonce.tenant.shared.Slice;

/**
 * A page of bookings.
 *
 * @param total how many there are with this filter
 */
public record BookingList(Slice<BookingRow> slice, long total) {

    /** The bookings of this page. */
    public List<BookingRow> rows() {
        return slice.rows();
    }

    /** Where the list goes on, when it does. */
    public Optional<String> next() {
        return slice.next();
    }
}
