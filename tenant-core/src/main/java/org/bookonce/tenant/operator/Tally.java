package org.bookonce.tenant.operator;

/** Counts something in the current organization for operators. Each feature brings one for what it owns. */
public interface Tally {

    /** What is counted. */
    Subject subject();

    /** How much there is now. */
    long count();

    /** What operators want to know the number of. */
    enum Subject {
        OPEN_ONE_OFFS,
        UPCOMING_BOOKINGS,
        /** Begun hours in full. */
        HELD_HOURS
    }
}
