package org.bookonce.scheduling.availability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A schedule as somebody wants it. What is wrong with hours is told at {@code week[1][0]} – day of the week from Monday,
 * place among the day's hours – and at {@code overrides[2027-03-28][0]}.
 *
 * @param id of the one to change; empty for a new one
 * @param zone name of a time zone
 * @param standard whether it becomes the one that applies where no other is chosen; the standard one stays so without
 * @param week the hours of each day; a day without any is closed
 * @param overrides the hours of single dates; none closes the date. Dates that are long past are not kept
 * @param version as it was shown
 */
public record WantedSchedule(
        Optional<UUID> id,
        UUID hostId,
        String name,
        String zone,
        boolean standard,
        Map<DayOfWeek, List<WantedHours>> week,
        Map<LocalDate, List<WantedHours>> overrides,
        int version) {

    /** The longest name. */
    public static final int NAME = 60;

    public WantedSchedule {
        week = Map.copyOf(week);
        overrides = Map.copyOf(overrides);
    }
}
