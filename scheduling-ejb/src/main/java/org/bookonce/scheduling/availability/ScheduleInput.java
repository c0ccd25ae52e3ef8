package org.bookonce.scheduling.availability;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bookonce.tenant.shared.Input;

/** Reads a schedule as somebody wants it and notes what is wrong with it. */
final class ScheduleInput {

    /** The most dates with hours of their own. */
    static final int MOST_DATES = 365;

    /** How far ahead a date can be. */
    private static final int YEARS = 5;

    /** Hours that began a week ago can still say where a grid is counted from. */
    private static final int KEPT_DAYS = 8;

    private ScheduleInput() {}

    /** The hours; of no meaning when something is wrong. */
    static Schedule hours(WantedSchedule wanted, Instant now, Input input) {
        ZoneId zone = zone(wanted.zone(), input);
        Map<DayOfWeek, List<DayWindow>> week = new EnumMap<>(DayOfWeek.class);
        wanted.week().forEach((day, hours) -> {
            if (!hours.isEmpty()) {
                week.put(day, windows("week[" + day.getValue() + "]", hours, input));
            }
        });
        LocalDate today = now.atZone(zone).toLocalDate();
        Map<LocalDate, List<DayWindow>> overrides = new TreeMap<>();
        wanted.overrides().forEach((date, hours) -> {
            if (date.isAfter(today.plusYears(YEARS))) {
                input.refuse("overrides", AvailabilityError.DATE_TOO_FAR, Map.of("max", YEARS));
            } else if (!date.isBefore(today.minusDays(KEPT_DAYS))) {
                overrides.put(date, windows("overrides[" + date + "]", hours, input));
            }
        });
        if (overrides.size() > MOST_DATES) {
            input.refuse("overrides", AvailabilityError.TOO_MANY_DATES, Map.of("max", MOST_DATES));
        }
        return new Schedule(zone, week, overrides);
    }

    private static List<DayWindow> windows(String day, List<WantedHours> wanted, Input input) {
        if (wanted.size() > WantedHours.MOST) {
            input.refuse(
                    day + "[" + WantedHours.MOST + "]",
                    AvailabilityError.TOO_MANY_HOURS,
                    Map.of("max", WantedHours.MOST));
            return List.of();
        }
        List<Optional<AvailabilityError>> problems = WantedHours.problems(wanted);
        for (int i = 0; i < problems.size(); i++) {
            String field = day + "[" + i + "]";
            problems.get(i).ifPresent(problem -> input.refuse(field, problem, Map.of()));
        }
        return problems.stream().allMatch(Optional::isEmpty)
                ? wanted.stream().map(WantedHours::window).toList()
                : List.of();
    }

    private static ZoneId zone(String name, Input input) {
        if (name != null && ZoneId.getAvailableZoneIds().contains(name)) {
            return ZoneId.of(name);
        }
        input.refuse("zone", AvailabilityError.ZONE_UNKNOWN, Map.of());
        return ZoneOffset.UTC;
    }
}
