package org.bookonce.scheduling.slot;

/**
 * The starts that a row of a diary leaves no room for. Between two meetings there is at least the larger of the first
 * one's buffer after and the second one's buffer before (R3.5).
 */
final class Blocked {

    private static final long MINUTE = 60_000;

    private Blocked() {}

    /** The first minute at which a meeting would come too close to the row. */
    static long from(SlotRules rules, Diary diary, int row) {
        int gap = Math.max(rules.after(), diary.before(row)) + rules.minutes();
        return Math.floorDiv(diary.start(row), MINUTE) - gap + 1;
    }

    /** The first minute after it at which there is room again. */
    static long until(SlotRules rules, Diary diary, int row) {
        int gap = Math.max(rules.before(), diary.after(row));
        return Math.floorDiv(diary.end(row) + MINUTE - 1, MINUTE) + gap;
    }
}
