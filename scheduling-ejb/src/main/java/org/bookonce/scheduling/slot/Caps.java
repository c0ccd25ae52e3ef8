package org.bookonce.scheduling.slot;

import java.time.DayOfWeek;
import java.time.LocalDate;

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

    /** The day of the week that the epoch began on. */
    private static final int THURSDAY = DayOfWeek.THURSDAY.getValue();

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

    /** The first day of the period that a day lies in; both in days since the epoch. */
    long first(Period period, long day) {
        return switch (period) {
            case DAY -> day;
            case WEEK -> day - Math.floorMod(day + THURSDAY - weekStart.getValue(), 7);
            case MONTH -> LocalDate.ofEpochDay(day).withDayOfMonth(1).toEpochDay();
        };
    }

    /** The first day of the period after the one that begins on a day. */
    long next(Period period, long first) {
        return switch (period) {
            case DAY -> first + 1;
            case WEEK -> first + 7;
            case MONTH -> LocalDate.ofEpochDay(first).plusMonths(1).toEpochDay();
        };
    }
}
