package org.bookonce.scheduling.slot;

/**
 * The starts that a row of a diary leaves no room for. Between two meetings there is at least the larger of the first
 * one's buffer after and the second one's buffer before (R3.5).
 */
final class Blocked {

    private Blocked() {}

    /** The first minute at which a meeting would come too close to the row. */
    static long from(SlotRules rules, Diary diary, int row) {
        int gap = Math.max(rules.after(), diary.before(row)) + rules.minutes();
        return Minutes.of(diary.start(row)) - gap + 1;
    }

    /** The first minute after it at which there is room again. */
    static long until(SlotRules rules, Diary diary, int row) {
        int gap = Math.max(rules.before(), diary.after(row));
        return Minutes.from(diary.end(row)) + gap;
    }
}
