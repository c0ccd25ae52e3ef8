package org.bookonce.scheduling.bookinglink;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.slot.Explanation;

/**
 * Why a start is not offered by a host (R3.9).
 *
 * @param zone of the host's schedule
 * @param lacking whether the event type takes all of its hosts and one is deactivated: nothing is offered then, whoever
 *     is free
 * @param reasons why the host is not free, in the order of the rules
 */
public record ExplainedStart(String host, ZoneId zone, boolean lacking, List<Reason> reasons) {

    /** What takes the time that is met. */
    public enum Kind {
        BOOKING,
        /** Offered by a one-off. */
        ONE_OFF,
        /** Somebody has the form of a booking link open. */
        FORM
    }

    /**
     * What stands against it.
     *
     * @param met only for {@link Explanation.Rule#TAKEN}
     */
    public record Reason(Explanation.Rule rule, Optional<Met> met) {}

    /**
     * What is met, or comes too close.
     *
     * @param title of the meeting; of a form that is open, the event type's
     * @param bookingId only for bookings
     * @param before minutes that it keeps free before it
     * @param after minutes that it keeps free after it
     */
    public record Met(
            Kind kind, Instant start, Instant end, String title, Optional<UUID> bookingId, int before, int after) {}

    public ExplainedStart {
        reasons = List.copyOf(reasons);
    }

    /** Whether nothing stands against it, as far as this host goes. */
    public boolean offered() {
        return !lacking && reasons.isEmpty();
    }
}
