package org.bookonce.scheduling.booking;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that happened to a booking.
 *
 * @param by which side did it
 * @param actor who, as they were called then; empty when only the side is known
 * @param host whose booking it was before it; empty when only the side is known
 * @param onBehalf whether a member did it who is not the host
 * @param former when it would have been, for {@link What#MOVED}
 * @param moved when it was from then on, for {@link What#MOVED}
 * @param hosts whose it was and whose it was from then on, for {@link What#REASSIGNED}
 */
public record HistoryLine(
        What what,
        Instant at,
        Party by,
        String actor,
        String host,
        boolean onBehalf,
        Optional<Span> former,
        Optional<Span> moved,
        Optional<Hosts> hosts) {

    /** What happened. */
    public enum What {
        MADE,
        MOVED,
        REASSIGNED,
        CANCELLED,
        NO_SHOW,
        NO_SHOW_UNDONE,
        NOTES
    }

    /** Names of hosts. */
    public record Hosts(String from, String to) {}

    /** A time, [start, end). */
    public record Span(Instant start, Instant end) {}
}
