package org.bookonce.scheduling.availability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The open hours of a schedule during some time, as stretches of instants: windows that touch or overlap are one (R3.4).
 * All in minutes since the epoch.
 */
public final class OpenHours {

    /** How far a stretch is followed back: what has been open for a week has no beginning to count from. */
    private static final int WEEK = 7 * DayWindow.DAY;

    /** How far around the time the offsets are known: more than a month, since caps are counted by month (R3.6). */
    private static final int MARGIN = 40 * DayWindow.DAY;

    /** Days that the wall may show before it is set back to an earlier one, as in St. John's, once at a minute past midnight. */
    private static final int SET_BACK = 1;

    /** A time that is open throughout, half-open. */
    public record Stretch(long from, long until) {}

    /**
     * Starts at {@code anchor} and whole increments after it.
     *
     * @param from the first minute at which such a start counts
     * @param until the minute from which it does no more
     * @param openUntil by when a meeting must be over
     */
    public record Grid(long anchor, long from, long until, long openUntil) {}

    private final ZoneOffsets offsets;
    private final List<Stretch> stretches;

    private OpenHours(ZoneOffsets offsets, List<Stretch> stretches) {
        this.offsets = offsets;
        this.stretches = stretches;
    }

    /** The open hours from one minute until another. Stretches that began within the week before begin where they did. */
    public static OpenHours of(Schedule schedule, long from, long until) {
        long begin = from - WEEK - DayWindow.DAY;
        ZoneOffsets offsets = ZoneOffsets.of(schedule.zone(), from - MARGIN, until + MARGIN);
        long firstDay = Math.floorDiv(offsets.local(begin), DayWindow.DAY) - 1;
        long lastDay = Math.floorDiv(offsets.local(until), DayWindow.DAY) + SET_BACK;
        List<Stretch> pieces = new ArrayList<>();
        for (long day = firstDay; day <= lastDay; day++) {
            for (DayWindow window : schedule.windows(LocalDate.ofEpochDay(day))) {
                long midnight = day * DayWindow.DAY;
                add(pieces, offsets, midnight + window.from(), midnight + window.until());
            }
        }
        return new OpenHours(offsets, merged(pieces));
    }

    /** The instants at which the wall shows a time of the window: none in an hour that is skipped, two in a doubled one. */
    private static void add(List<Stretch> pieces, ZoneOffsets offsets, long localFrom, long localUntil) {
        for (ZoneOffsets.Span span : offsets.spans()) {
            long from = Math.max(span.from(), localFrom - span.offset());
            long until = Math.min(span.until(), localUntil - span.offset());
            if (from < until) {
                pieces.add(new Stretch(from, until));
            }
        }
    }

    private static List<Stretch> merged(List<Stretch> pieces) {
        pieces.sort(Comparator.comparingLong(Stretch::from));
        List<Stretch> merged = new ArrayList<>();
        for (Stretch piece : pieces) {
            Stretch last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && piece.from() <= last.until()) {
                merged.set(merged.size() - 1, new Stretch(last.from(), Math.max(last.until(), piece.until())));
            } else {
                merged.add(piece);
            }
        }
        return merged;
    }

    /** The stretches in order; none touches another. */
    public List<Stretch> stretches() {
        return stretches;
    }

    /** The offsets of the schedule's zone during this time. */
    public ZoneOffsets offsets() {
        return offsets;
    }

    /**
     * Where starts are counted from: a stretch from its beginning. What has been open for a week is counted from the last
     * Monday's midnight instead, so that its grid does not depend on who asks for which time.
     */
    public List<Grid> grids() {
        List<Grid> grids = new ArrayList<>();
        for (Stretch stretch : stretches) {
            long from = Math.min(stretch.until(), stretch.from() + WEEK);
            grids.add(new Grid(stretch.from(), stretch.from(), from, stretch.until()));
            while (from < stretch.until()) {
                long monday = monday(from);
                long next = Math.min(stretch.until(), monday(monday + WEEK + DayWindow.DAY / 2));
                grids.add(new Grid(monday, from, next, stretch.until()));
                from = next;
            }
        }
        return grids;
    }

    /** The midnight of the Monday at or before a minute; the epoch began on a Thursday. */
    private long monday(long minute) {
        long day = Math.floorDiv(offsets.local(minute), DayWindow.DAY);
        return offsets.first((day - Math.floorMod(day - 4, 7)) * DayWindow.DAY);
    }
}
