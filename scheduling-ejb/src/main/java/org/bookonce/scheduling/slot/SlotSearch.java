package org.bookonce.scheduling.slot;

import java.time.Instant;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.bookonce.scheduling.availability.OpenHours;
import org.bookonce.scheduling.availability.Schedule;

/**
 * Finds the starts that can be offered in some time. A pure function: the same diaries, rules and time give the same
 * starts, for whichever part of the time is asked (R3.8). Hosts whose diaries share a schedule, as an object, share the
 * work of its hours.
 */
public final class SlotSearch {

    /** The hours of a schedule, and the starts that they leave. */
    private record Hours(OpenHours open, MinuteSet starts) {}

    private final SlotRules rules;
    private final long from;
    private final long until;

    private SlotSearch(SlotRules rules, Instant from, Instant until) {
        this.rules = rules;
        this.from = Math.max(minuteFrom(from), minuteFrom(rules.earliest()));
        this.until = Math.max(this.from, Math.min(minuteFrom(until), minuteFrom(rules.latest())));
    }

    /** The starts in [from, until) at which the crew can meet. */
    public static OfferedStarts find(SlotRules rules, Instant from, Instant until, List<Diary> diaries, Crew crew) {
        SlotSearch search = new SlotSearch(rules, from, until);
        Map<Schedule, Hours> hours = search.hours(diaries);
        return OfferedStarts.of(
                diaries.stream()
                        .map(diary -> search.free(diary, hours.get(diary.schedule())))
                        .toList(),
                crew);
    }

    private static long minuteFrom(Instant instant) {
        return Minutes.from(instant.toEpochMilli());
    }

    private Map<Schedule, Hours> hours(List<Diary> diaries) {
        Map<Schedule, OpenHours> open = new IdentityHashMap<>();
        for (Diary diary : diaries) {
            open.computeIfAbsent(diary.schedule(), schedule -> OpenHours.of(schedule, from, until + rules.minutes()));
        }
        MinuteSet none = none(open.values());
        Map<Schedule, Hours> hours = new IdentityHashMap<>();
        open.forEach((schedule, opened) -> hours.put(schedule, new Hours(opened, grid(opened, none.copy()))));
        return hours;
    }

    /** An empty set with room for the starts of every grid: they are as many minutes apart as all of them have in common. */
    private MinuteSet none(Collection<OpenHours> open) {
        int unit = rules.increment();
        Long any = null;
        for (OpenHours hours : open) {
            for (OpenHours.Grid grid : hours.grids()) {
                any = any == null ? Long.valueOf(grid.anchor()) : any;
                unit = commonDivisor(unit, Math.floorMod(grid.anchor() - any, rules.increment()));
            }
        }
        return MinuteSet.between(from, until, unit, any == null ? from : any);
    }

    private static int commonDivisor(int one, int other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }

    /** The starts at which one host can take the meeting. */
    private MinuteSet free(Diary diary, Hours hours) {
        MinuteSet starts = hours.starts().copy();
        for (int row = 0; row < diary.size(); row++) {
            starts.remove(Blocked.from(rules, diary, row), Blocked.until(rules, diary, row));
        }
        CapUse.of(rules.caps(), diary, hours.open().offsets()).forEachFull(starts::remove);
        return starts;
    }

    private MinuteSet grid(OpenHours open, MinuteSet starts) {
        for (OpenHours.Grid grid : open.grids()) {
            long end = Math.min(grid.until(), grid.openUntil() - rules.minutes() + 1);
            long steps = Math.floorDiv(grid.from() - grid.anchor() + rules.increment() - 1, rules.increment());
            starts.addSteps(grid.anchor() + steps * rules.increment(), rules.increment(), end);
        }
        return starts;
    }
}
