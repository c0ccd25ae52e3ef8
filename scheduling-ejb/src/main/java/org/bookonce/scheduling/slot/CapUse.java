package org.bookonce.scheduling.slot;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
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
    private final Map<Caps.Period, Map<LocalDate, Integer>> used = new EnumMap<>(Caps.Period.class);

    private CapUse(Caps caps, ZoneOffsets offsets) {
        this.caps = caps;
        this.offsets = offsets;
    }

    static CapUse of(Caps caps, Diary diary, ZoneOffsets offsets) {
        CapUse use = new CapUse(caps, offsets);
        for (Caps.Period period : Caps.Period.values()) {
            if (caps.of(period) > 0) {
                use.count(period, diary);
            }
        }
        return use;
    }

    private void count(Caps.Period period, Diary diary) {
        Map<LocalDate, Integer> counts = new HashMap<>();
        for (int i = 0; i < diary.counted(); i++) {
            counts.merge(caps.first(period, day(Math.floorDiv(diary.countedStart(i), 60_000))), 1, Integer::sum);
        }
        used.put(period, counts);
    }

    private LocalDate day(long minute) {
        return LocalDate.ofEpochDay(Math.floorDiv(offsets.local(minute), DayWindow.DAY));
    }

    /** Gives the time of every day, week and month that is at its cap. */
    void forEachFull(Full full) {
        used.forEach((period, counts) -> counts.forEach((first, count) -> {
            if (count >= caps.of(period)) {
                full.accept(midnight(first), midnight(caps.next(period, first)));
            }
        }));
    }

    /** Which cap leaves no room for a start at this minute; null when none does. */
    Caps.Period against(long minute) {
        for (Map.Entry<Caps.Period, Map<LocalDate, Integer>> each : used.entrySet()) {
            LocalDate first = caps.first(each.getKey(), day(minute));
            if (each.getValue().getOrDefault(first, 0) >= caps.of(each.getKey())) {
                return each.getKey();
            }
        }
        return null;
    }

    private long midnight(LocalDate day) {
        return offsets.first(day.toEpochDay() * DayWindow.DAY);
    }
}
