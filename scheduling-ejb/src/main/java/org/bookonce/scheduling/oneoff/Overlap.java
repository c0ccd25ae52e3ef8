package org.bookonce.scheduling.oneoff;

/** Which one is meant of an hour that happens twice, when clocks go back (R2.4). */
public enum Overlap {
    /** Nothing was said: refused when the hour does happen twice. */
    NONE,
    EARLIER,
    LATER
}
