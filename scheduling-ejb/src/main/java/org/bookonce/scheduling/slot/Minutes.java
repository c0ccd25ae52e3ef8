package org.bookonce.scheduling.slot;

/** Minutes since the epoch, in which the engine counts, from milliseconds since the epoch. */
final class Minutes {

    private static final long MILLIS = 60_000;

    private Minutes() {}

    /** The minute that a moment lies in. */
    static long of(long millis) {
        return Math.floorDiv(millis, MILLIS);
    }

    /** The first minute that begins at a moment or after it. */
    static long from(long millis) {
        return Math.floorDiv(millis + MILLIS - 1, MILLIS);
    }

    /** Whether a minute begins at a moment. */
    static boolean whole(long millis) {
        return millis % MILLIS == 0;
    }
}
