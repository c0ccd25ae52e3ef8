package org.bookonce.scheduling.booking;

import java.time.Instant;

/**
 * Time of a host that is taken, [start, end).
 *
 * @param title of the booking or of the one-off that holds the time
 */
public record TakenTime(Instant start, Instant end, Kind kind, String title) {

    /** What takes it. */
    public enum Kind {
        BOOKING,
        HOLD
    }
}
