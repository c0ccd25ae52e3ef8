package org.bookonce.scheduling.bookinglink;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What is offered in a month of the invitee's zone (R3.4).
 *
 * @param starts ascending
 * @param nextFreeDay the first day with a free start after the month, when the month has none (R6.7); empty when there is
 *     none within a year, or none is needed
 * @param first the first month in which anything can be booked
 * @param last the last month in which anything can be booked
 */
public record MonthOfSlots(
        YearMonth month, List<Instant> starts, Optional<LocalDate> nextFreeDay, YearMonth first, YearMonth last) {

    public MonthOfSlots {
        starts = List.copyOf(starts);
    }
}
