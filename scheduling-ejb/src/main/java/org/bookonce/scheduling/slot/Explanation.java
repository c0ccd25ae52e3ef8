package org.bookonce.scheduling.slot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bookonce.scheduling.availability.OpenHours;

/**
 * Why a host cannot take a meeting at some start (R3.9): every reason there is, in the order of the rules.
 *
 * @param reasons none when the start can be offered
 */
public record Explanation(List<Reason> reasons) {

    /** A rule that stands against a start. */
    public enum Rule {
        /** Before notice or booking window begin. */
        TOO_SOON,
        /** The booking window is over by then. */
        TOO_LATE,
        /** Some of the meeting lies outside of the open hours. */
        CLOSED,
        /** Open, but between two starts of the grid. */
        OFF_GRID,
        CAP_PER_DAY,
        CAP_PER_WEEK,
        CAP_PER_MONTH,
        /** Meets something in the diary, or comes too close to it. */
        TAKEN
    }

    /**
     * One of them.
     *
     * @param taken what is met; null for any rule but {@link Rule#TAKEN}
     */
    public record Reason(Rule rule, Diary.Taken taken) {

        private static Reason of(Rule rule) {
            return new Reason(rule, null);
        }
    }

    /** Explains a start; one between two minutes as the minute that it lies in. */
    public static Explanation of(SlotRules rules, Diary diary, Instant start) {
        List<Reason> reasons = new ArrayList<>();
        window(rules, start, reasons);
        long minute = Minutes.of(start.toEpochMilli());
        OpenHours open = OpenHours.of(diary.schedule(), minute, minute + rules.minutes());
        hours(rules, open, minute, reasons);
        CapUse.of(rules.caps(), diary, open.offsets())
                .against(minute)
                .ifPresent(full -> reasons.add(Reason.of(rule(full))));
        taken(rules, diary, minute, reasons);
        return new Explanation(reasons);
    }

    private static void window(SlotRules rules, Instant start, List<Reason> reasons) {
        if (start.isBefore(rules.earliest())) {
            reasons.add(Reason.of(Rule.TOO_SOON));
        }
        if (!start.isBefore(rules.latest())) {
            reasons.add(Reason.of(Rule.TOO_LATE));
        }
    }

    private static Rule rule(Caps.Period full) {
        return switch (full) {
            case DAY -> Rule.CAP_PER_DAY;
            case WEEK -> Rule.CAP_PER_WEEK;
            case MONTH -> Rule.CAP_PER_MONTH;
        };
    }

    private static void taken(SlotRules rules, Diary diary, long minute, List<Reason> reasons) {
        for (int row = 0; row < diary.size(); row++) {
            if (minute >= Blocked.from(rules, diary, row) && minute < Blocked.until(rules, diary, row)) {
                reasons.add(new Reason(Rule.TAKEN, diary.row(row)));
            }
        }
    }

    private static void hours(SlotRules rules, OpenHours open, long minute, List<Reason> reasons) {
        boolean within = open.stretches().stream()
                .anyMatch(stretch -> stretch.from() <= minute && minute + rules.minutes() <= stretch.until());
        boolean onGrid = open.grids().stream()
                .anyMatch(grid -> grid.from() <= minute
                        && minute < grid.until()
                        && Math.floorMod(minute - grid.anchor(), rules.increment()) == 0);
        if (!within) {
            reasons.add(Reason.of(Rule.CLOSED));
        } else if (!onGrid) {
            reasons.add(Reason.of(Rule.OFF_GRID));
        }
    }
}
