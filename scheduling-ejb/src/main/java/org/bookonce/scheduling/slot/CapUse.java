package org.bookonce.scheduling.slot;

import java.util.Arrays;
import java.util.Optional;
import org.bookonce.scheduling.availability.DayWindow;
import org.bookonce.scheduling.availability.ZoneOffsets;

/** How much of the caps a host has used (R3.6), by day, week and month of the schedule's zone. */
final class CapUse {

    /** Somebody who takes no more starts from one minute until another. */
    interface Full {
        void accept(long from, long until);
    }

    private final Caps caps;
    private final ZoneOffsets offsets;
    /** The days on which meetings begin that count, ascending, in days since the epoch. */
    private final long[] days;

    private CapUse(Caps caps, ZoneOffsets offsets, long[] days) {
        this.caps = caps;
        this.offsets = offsets;
        this.days = days;
    }

    static CapUse of(Caps caps, Diary diary, ZoneOffsets offsets) {
        long[] days = new long[diary.counted()];
        for (int i = 0; i < days.length; i++) {
            days[i] = day(offsets, Minutes.of(diary.countedStart(i)));
        }
        Arrays.sort(days);
        return new CapUse(caps, offsets, days);
    }

    private static long day(ZoneOffsets offsets, long minute) {
        return Math.floorDiv(offsets.local(minute), DayWindow.DAY);
    }

    /** Gives the time of every day, week and month that is at its cap. */
    void forEachFull(Full full) {
        for (Caps.Period period : Caps.Period.values()) {
            if (caps.of(period) > 0) {
                forEachFull(period, full);
            }
        }
    }

    private void forEachFull(Caps.Period period, Full full) {
        int index = 0;
        while (index < days.length) {
            long first = caps.first(period, days[index]);
            long next = caps.next(period, first);
            int begin = index;
            while (index < days.length && days[index] < next) {
                index++;
            }
            if (index - begin >= caps.of(period)) {
                during(first, next, full);
            }
        }
    }

    /** Gives the time at which the wall shows one of the days: it may be set back from the next one to the last of them. */
    private void during(long first, long next, Full full) {
        for (ZoneOffsets.Span span : offsets.spans()) {
            long from = Math.max(span.from(), first * DayWindow.DAY - span.offset());
            long until = Math.min(span.until(), next * DayWindow.DAY - span.offset());
            if (from < until) {
                full.accept(from, until);
            }
        }
    }

    /** Which cap leaves no room for a start at this minute, the shortest period first; nothing when none does. */
    Optional<Caps.Period> against(long minute) {
        long day = day(offsets, minute);
        return Arrays.stream(Caps.Period.values())
                .filter(period -> caps.of(period) > 0 && used(period, day) >= caps.of(period))
                .findFirst();
    }

    private long used(Caps.Period period, long day) {
        long first = caps.first(period, day);
        long next = caps.next(period, first);
        return Arrays.stream(days).filter(each -> each >= first && each < next).count();
    }
}
