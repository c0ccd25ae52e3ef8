package org.bookonce.scheduling.slot;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.bookonce.scheduling.availability.DayWindow;
import org.bookonce.scheduling.availability.Schedule;

/** SPEC 3.4–3.7 in the plainest way: asks of a single start, minute by minute and rule by rule, whether it is offered. */
final class SlotOracle {

    /** A week and what a meeting can take. */
    private static final int LOOKBACK = 8 * 1440;

    private final SlotRules rules;
    private final Schedule schedule;
    private final List<Diary.Taken> taken;
    private final List<Instant> counted;
    private final Instant base;
    private final boolean[] open;

    /** For starts from an instant on, for so many minutes. */
    SlotOracle(
            SlotRules rules,
            Schedule schedule,
            List<Diary.Taken> taken,
            List<Instant> counted,
            Instant from,
            int minutes) {
        this.rules = rules;
        this.schedule = schedule;
        this.taken = taken;
        this.counted = counted;
        this.base = from.minus(Duration.ofMinutes(LOOKBACK));
        this.open = new boolean[LOOKBACK + minutes + rules.minutes()];
        for (int minute = 0; minute < open.length; minute++) {
            open[minute] = open(base.plus(Duration.ofMinutes(minute)));
        }
    }

    private boolean open(Instant instant) {
        ZonedDateTime wall = instant.atZone(schedule.zone());
        int minute = wall.getHour() * 60 + wall.getMinute();
        return within(wall.toLocalDate(), minute) || within(wall.toLocalDate().minusDays(1), minute + 1440);
    }

    private boolean within(LocalDate date, int minute) {
        for (DayWindow window : schedule.windows(date)) {
            if (window.from() <= minute && minute < window.until()) {
                return true;
            }
        }
        return false;
    }

    boolean offered(Instant start) {
        return !start.isBefore(rules.earliest())
                && start.isBefore(rules.latest())
                && openThroughout(start)
                && onGrid(start)
                && belowCaps(start)
                && taken.stream().noneMatch(row -> meets(row, start));
    }

    private int index(Instant instant) {
        return Math.toIntExact(Duration.between(base, instant).toMinutes());
    }

    private boolean openThroughout(Instant start) {
        for (int minute = 0; minute < rules.minutes(); minute++) {
            if (!open[index(start) + minute]) {
                return false;
            }
        }
        return true;
    }

    private boolean onGrid(Instant start) {
        int at = index(start);
        int first = at;
        while (open[first - 1] && at - first < 7 * 1440) {
            first--;
        }
        Instant anchor = at - first < 7 * 1440 ? base.plus(Duration.ofMinutes(first)) : monday(start);
        return Duration.between(anchor, start).toMinutes() % rules.increment() == 0;
    }

    private Instant monday(Instant start) {
        LocalDate monday =
                start.atZone(schedule.zone()).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.atStartOfDay(schedule.zone()).toInstant();
    }

    private boolean belowCaps(Instant start) {
        Caps caps = rules.caps();
        LocalDate day = day(start);
        LocalDate week = week(day);
        return below(caps.perDay(), counted.stream().filter(i -> day(i).equals(day)))
                && below(caps.perWeek(), counted.stream().filter(i -> week(day(i))
                        .equals(week)))
                && below(
                        caps.perMonth(),
                        counted.stream()
                                .filter(i -> day(i).getMonth() == day.getMonth() && day(i).getYear() == day.getYear()));
    }

    private static boolean below(int cap, java.util.stream.Stream<Instant> meetings) {
        return cap == 0 || meetings.count() < cap;
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(schedule.zone()).toLocalDate();
    }

    private LocalDate week(LocalDate day) {
        LocalDate week = day;
        while (week.getDayOfWeek() != rules.caps().weekStart()) {
            week = week.minusDays(1);
        }
        return week;
    }

    private boolean meets(Diary.Taken row, Instant start) {
        Instant end = start.plus(Duration.ofMinutes(rules.minutes()));
        Duration gapBefore = Duration.ofMinutes(Math.max(row.after(), rules.before()));
        Duration gapAfter = Duration.ofMinutes(Math.max(rules.after(), row.before()));
        boolean laterThanIt = !start.isBefore(Instant.ofEpochMilli(row.end()).plus(gapBefore));
        boolean earlierThanIt = !end.isAfter(Instant.ofEpochMilli(row.start()).minus(gapAfter));
        return !laterThanIt && !earlierThanIt;
    }
}
