package org.bookonce.scheduling.availability;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hours of a day as somebody wants them, right or wrong.
 *
 * @param from minutes after midnight; −1 where nothing readable is typed
 * @param until minutes after the same midnight, 1440 and more on the next day; −1 where nothing readable is typed
 */
public record WantedHours(int from, int until) implements Serializable {

    /** The most hours of a day. */
    public static final int MOST = 8;

    /** What cannot be read. */
    public static final int UNREADABLE = -1;

    /** What is wrong with each of the hours of one day; hours that touch are fine (R3.4). */
    public static List<Optional<AvailabilityError>> problems(List<WantedHours> day) {
        List<Optional<AvailabilityError>> problems = new ArrayList<>();
        List<WantedHours> before = new ArrayList<>();
        for (WantedHours hours : day) {
            Optional<AvailabilityError> problem = hours.problem()
                    .or(() -> before.stream().anyMatch(hours::overlaps)
                            ? Optional.of(AvailabilityError.OVERLAP)
                            : Optional.empty());
            problems.add(problem);
            before.add(hours);
        }
        return problems;
    }

    private Optional<AvailabilityError> problem() {
        if (from < 0 || from >= DayWindow.DAY || until < 0) {
            return Optional.of(AvailabilityError.TIME_UNREADABLE);
        }
        if (until <= from) {
            return Optional.of(AvailabilityError.ENDS_FIRST);
        }
        return until > from + DayWindow.DAY ? Optional.of(AvailabilityError.TOO_LONG) : Optional.empty();
    }

    private boolean overlaps(WantedHours other) {
        return other.problem().isEmpty() && from < other.until && other.from < until;
    }

    DayWindow window() {
        return new DayWindow(from, until);
    }
}
