package org.bookonce.scheduling.booking;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What is agreed in a booking.
 *
 * @param locationKind a name that the pages and mails translate
 * @param zone the host's: the wall time in it is what people agreed on
 */
public record Meeting(
        String title,
        String description,
        String locationKind,
        String locationText,
        Instant start,
        Instant end,
        ZoneId zone) {

    /** The fewest minutes of a meeting (R2.2). */
    public static final int SHORTEST = 5;

    /** The most minutes of a meeting (R2.2). */
    public static final int LONGEST = 720;
}
