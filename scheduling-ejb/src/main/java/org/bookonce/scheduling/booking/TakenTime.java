package org.bookonce.scheduling.booking;

import java.time.Instant;

/**
 * Time of a host that is taken, [start, end).
 *
 * @param title of the booking, of the one-off that holds the time, or of the event type whose form is open
 */
public record TakenTime(Instant start, Instant end, Kind kind, String title) {

    /** What takes it. */
    public enum Kind {
        BOOKING,
        /** Held by a one-off. */
        HOLD,
        /** Somebody has the form of a booking link open (R8.4). */
        FORM
    }
}
