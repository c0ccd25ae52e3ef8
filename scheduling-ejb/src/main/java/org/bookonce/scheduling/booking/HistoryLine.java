package org.bookonce.scheduling.booking;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that happened to a booking.
 *
 * @param by which side did it
 * @param actor who, as they were called then; empty when only the side is known
 * @param onBehalf whether a member did it who is not the host
 * @param former when it would have been, for {@link What#MOVED}
 * @param moved when it was from then on, for {@link What#MOVED}
 */
public record HistoryLine(
        What what, Instant at, Party by, String actor, boolean onBehalf, Optional<Span> former, Optional<Span> moved) {

    /** What happened. */
    public enum What {
        MADE,
        MOVED,
        CANCELLED,
        NO_SHOW,
        NO_SHOW_UNDONE,
        NOTES
    }

    /** A time, [start, end). */
    public record Span(Instant start, Instant end) {}
}
