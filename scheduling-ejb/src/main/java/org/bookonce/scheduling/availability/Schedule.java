package org.bookonce.scheduling.availability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An availability schedule (SPEC 0): weekly hours and date overrides in one zone.
 *
 * @param week the windows of each day of the week; a day without any is closed
 * @param overrides the windows of single dates, in place of the weekly ones; none closes the date (R3.4)
 */
public record Schedule(ZoneId zone, Map<DayOfWeek, List<DayWindow>> week, Map<LocalDate, List<DayWindow>> overrides) {

    public Schedule {
        week = Map.copyOf(week);
        overrides = Map.copyOf(overrides);
    }

    /** What applies to whoever has no schedule: Monday to Friday, nine to five. */
    public static Schedule standard(ZoneId zone) {
        List<DayWindow> hours = List.of(new DayWindow(9 * 60, 17 * 60));
        Map<DayOfWeek, List<DayWindow>> week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .collect(Collectors.toMap(Function.identity(), day -> hours));
        return new Schedule(zone, week, Map.of());
    }

    /** The windows that begin on a date. */
    public List<DayWindow> windows(LocalDate date) {
        List<DayWindow> override = overrides.get(date);
        return override != null ? override : week.getOrDefault(date.getDayOfWeek(), List.of());
    }
}
