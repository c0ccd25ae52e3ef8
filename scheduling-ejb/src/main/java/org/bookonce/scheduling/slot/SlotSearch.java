package org.bookonce.scheduling.slot;

import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.bookonce.scheduling.availability.OpenHours;
import org.bookonce.scheduling.availability.Schedule;

/**
 * Finds the starts that can be offered in some time. A pure function: the same diaries, rules and time give the same
 * starts, for whichever part of the time is asked (R3.8). Hosts who share a schedule
 * share the work of its hours, where their diaries share the object.
 */
public final class SlotSearch {

    private static final long MINUTE = 60_000;

    private final SlotRules rules;
    private final long from;
    private final long until;
    private final Map<Schedule, OpenHours> hours = new IdentityHashMap<>();
    private final Map<Schedule, MinuteSet> grids = new IdentityHashMap<>();

    private SlotSearch(SlotRules rules, Instant from, Instant until) {
        this.rules = rules;
        this.from = Math.max(minuteAfter(from), minuteAfter(rules.earliest()));
        this.until = Math.max(this.from, Math.min(minuteAfter(until), minuteAfter(rules.latest())));
    }

    /** The starts in [from, until) at which the crew can meet. */
    public static OfferedStarts find(SlotRules rules, Instant from, Instant until, List<Diary> diaries, Crew crew) {
        SlotSearch search = new SlotSearch(rules, from, until);
        return OfferedStarts.of(diaries.stream().map(search::free).toList(), crew);
    }

    private static long minuteAfter(Instant instant) {
        return Math.floorDiv(instant.toEpochMilli() + MINUTE - 1, MINUTE);
    }

    /** The starts at which one host can take the meeting. */
    private MinuteSet free(Diary diary) {
        OpenHours open = hours.computeIfAbsent(
                diary.schedule(), schedule -> OpenHours.of(schedule, from, until + rules.minutes()));
        MinuteSet starts =
                grids.computeIfAbsent(diary.schedule(), schedule -> grid(open)).copy();
        for (int row = 0; row < diary.size(); row++) {
            starts.remove(Blocked.from(rules, diary, row), Blocked.until(rules, diary, row));
        }
        CapUse.of(rules.caps(), diary, open.offsets()).forEachFull(starts::remove);
        return starts;
    }

    private MinuteSet grid(OpenHours open) {
        MinuteSet starts = MinuteSet.between(from, until);
        for (OpenHours.Grid grid : open.grids()) {
            long end = Math.min(grid.until(), grid.openUntil() - rules.minutes() + 1);
            long steps = Math.floorDiv(grid.from() - grid.anchor() + rules.increment() - 1, rules.increment());
            starts.addSteps(grid.anchor() + steps * rules.increment(), rules.increment(), end);
        }
        return starts;
    }
}
