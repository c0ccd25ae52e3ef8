package org.bookonce.scheduling.home;

import java.util.List;
import org.bookonce.scheduling.booking.BookingRow;
import org.bookonce.tenant.need.Need;

/**
 * The first page of an organization.
 *
 * @param upcoming the next bookings, the earliest first
 * @param more whether there are more of them
 * @param needs what waits for the person, the most urgent first
 * @param open how many one-offs the person has open
 * @param heldMinutes how much of the person's time they keep back
 * @param heldHours how much they may keep back at most (R1.6, R1.8)
 * @param untouched whether there never was a one-off or a booking that the person could see
 */
public record HomeView(
        List<BookingRow> upcoming,
        boolean more,
        List<Need> needs,
        long open,
        long heldMinutes,
        int heldHours,
        boolean untouched) {}
