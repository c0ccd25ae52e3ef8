package org.bookonce.scheduling.booking;

/** Which one is meant of a wall time that happens twice, when clocks go back. */
public enum Occurrence {
    /** Nothing was said: refused where the time does happen twice. */
    UNSAID,
    EARLIER,
    LATER
}
