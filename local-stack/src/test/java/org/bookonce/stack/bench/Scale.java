package org.bookonce.stack.bench;

/**
 * How much is measured.
 *
 * @param rounds of each side
 * @param warmUp requests before anything counts
 * @param pages requests of a round of pages
 * @param bookings of a round
 * @param rows of the large database
 */
record Scale(int rounds, int warmUp, int pages, int bookings, int rows) {

    static final int SMALL = 10_000;

    private static final Scale WHOLE = new Scale(5, 20_000, 4_000, 1_600, 1_000_000);
    private static final Scale QUICK = new Scale(3, 2_000, 600, 160, 100_000);

    /** As {@code ./bookonce bench} was asked. */
    static Scale asked() {
        return Boolean.getBoolean("bookonce.bench.quick") ? QUICK : WHOLE;
    }
}
