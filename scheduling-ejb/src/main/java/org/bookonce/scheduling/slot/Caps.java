package org.bookonce.scheduling.slot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How many meetings of an event type a host takes (R3.6), by the day they start on in the zone of the schedule.
 *
 * @param perDay 0 for any number
 * @param perWeek 0 for any number
 * @param perMonth 0 for any number
 * @param weekStart the organization's
 */
public record Caps(int perDay, int perWeek, int perMonth, DayOfWeek weekStart) {

    /** Any number. */
    public static final Caps NONE = new Caps(0, 0, 0, DayOfWeek.MONDAY);

    /** What a cap counts over. */
    enum Period {
        DAY,
        WEEK,
        MONTH
    }

    int of(Period period) {
        return switch (period) {
            case DAY -> perDay;
            case WEEK -> perWeek;
            case MONTH -> perMonth;
        };
    }

    /** The first day of the period that a day lies in. */
    LocalDate first(Period period, LocalDate day) {
        return switch (period) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(weekStart));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** The first day of the period after the one that begins on a day. */
    LocalDate next(Period period, LocalDate first) {
        return switch (period) {
            case DAY -> first.plusDays(1);
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
        };
    }
}
