package org.bookonce.scheduling.slot;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bookonce.scheduling.availability.DayWindow;
import org.bookonce.scheduling.availability.Schedule;

/**
 * SPEC 3.4–3.7 and 3.9 in the plainest way: asks of a single start and a single host, minute by minute and rule by rule,
 * what stands against it.
 */
final class SlotOracle {

    private static final int WEEK = 7 * 1440;
    /** A week and what a meeting can take. */
    private static final int LOOKBACK = 8 * 1440;

    private final SlotRules rules;
    private final Schedule schedule;
    private final List<Diary.Taken> taken;
    /** The days on which the meetings begin that count. */
    private final List<LocalDate> counted;

    private final Instant base;
    /** For how many minutes it has been open, this one included; 0 when it is closed. */
    private final int[] open;

    /** For starts from an instant on, for so many minutes. */
    SlotOracle(SlotRules rules, GeneratedHost host, Instant from, int minutes) {
        this.rules = rules;
        this.schedule = host.schedule();
        this.taken = host.taken();
        this.counted = host.counted().stream().map(this::day).toList();
        this.base = from.minus(Duration.ofMinutes(LOOKBACK));
        this.open = new int[LOOKBACK + minutes + rules.minutes()];
        for (int minute = 0; minute < open.length; minute++) {
            boolean openNow = open(base.plus(Duration.ofMinutes(minute)));
            int before = minute == 0 ? 0 : open[minute - 1];
            open[minute] = openNow ? before + 1 : 0;
        }
    }

    private boolean open(Instant instant) {
        ZonedDateTime wall = instant.atZone(schedule.zone());
        int minute = wall.getHour() * 60 + wall.getMinute();
        return within(wall.toLocalDate(), minute) || within(wall.toLocalDate().minusDays(1), minute + 1440);
    }

    private boolean within(LocalDate date, int minute) {
        for (DayWindow window : windows(date)) {
            if (window.from() <= minute && minute < window.until()) {
                return true;
            }
        }
        return false;
    }

    private List<DayWindow> windows(LocalDate date) {
        if (schedule.overrides().containsKey(date)) {
            return schedule.overrides().get(date);
        }
        return schedule.week().getOrDefault(date.getDayOfWeek(), List.of());
    }

    /** All that stands against a start, in the order of the rules; nothing when it is offered. */
    List<Explanation.Reason> reasons(Instant start) {
        List<Explanation.Reason> reasons = new ArrayList<>();
        add(reasons, start.isBefore(rules.earliest()), Explanation.Rule.TOO_SOON);
        add(reasons, !start.isBefore(rules.latest()), Explanation.Rule.TOO_LATE);
        boolean openThroughout = openThroughout(start);
        add(reasons, !openThroughout, Explanation.Rule.CLOSED);
        add(reasons, openThroughout && !onGrid(start), Explanation.Rule.OFF_GRID);
        addCap(reasons, start);
        for (Diary.Taken row : taken) {
            if (meets(row, start)) {
                reasons.add(new Explanation.Reason(Explanation.Rule.TAKEN, row));
            }
        }
        return reasons;
    }

    private static void add(List<Explanation.Reason> reasons, boolean stands, Explanation.Rule rule) {
        if (stands) {
            reasons.add(new Explanation.Reason(rule, null));
        }
    }

    private int index(Instant instant) {
        return Math.toIntExact(Duration.between(base, instant).toMinutes());
    }

    private boolean openThroughout(Instant start) {
        for (int minute = 0; minute < rules.minutes(); minute++) {
            if (open[index(start) + minute] == 0) {
                return false;
            }
        }
        return true;
    }

    /** Counted from when it opened; from Monday's midnight when that is a week ago. */
    private boolean onGrid(Instant start) {
        int before = open[index(start)] - 1;
        long minutes =
                before < WEEK ? before : Duration.between(monday(start), start).toMinutes();
        return minutes % rules.increment() == 0;
    }

    private Instant monday(Instant start) {
        LocalDate monday = day(start).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.atStartOfDay(schedule.zone()).toInstant();
    }

    private void addCap(List<Explanation.Reason> reasons, Instant start) {
        if (counted.isEmpty()) {
            return;
        }
        Caps caps = rules.caps();
        LocalDate day = day(start);
        if (full(caps.perDay(), day::equals)) {
            add(reasons, true, Explanation.Rule.CAP_PER_DAY);
        } else if (full(caps.perWeek(), other -> week(other).equals(week(day)))) {
            add(reasons, true, Explanation.Rule.CAP_PER_WEEK);
        } else if (full(caps.perMonth(), other -> YearMonth.from(other).equals(YearMonth.from(day)))) {
            add(reasons, true, Explanation.Rule.CAP_PER_MONTH);
        }
    }

    private boolean full(int cap, Predicate<LocalDate> same) {
        return cap > 0 && counted.stream().filter(same).count() >= cap;
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
