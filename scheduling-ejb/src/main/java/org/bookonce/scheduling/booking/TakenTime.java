package org.bookonce.scheduling.booking;

import java.time.Instant;
import java.util.Map;
import org.bookonce.tenant.membership.Member;

/**
 * Time of a host that is taken, [start, end).
 *
 * @param title of the booking, of the one-off that holds the time, or of the event type whose form is open
 */
public record TakenTime(Instant start, Instant end, Kind kind, String title) {

    /**
     * What a refusal says of it: {@code host}, {@code title}, and the wall times {@code from} and {@code until} where the
     * host is. They are left as they are, so that whoever words them can use the reader's clock.
     */
    public Map<String, Object> details(Member host) {
        return Map.of(
                "host", host.name(),
                "title", title,
                "from", start.atZone(host.zone()).toLocalTime(),
                "until", end.atZone(host.zone()).toLocalTime());
    }

    /** What takes it. */
    public enum Kind {
        BOOKING,
        /** Held by a one-off. */
        HOLD,
        /** Somebody has the form of a booking link open (R8.4). */
        FORM
    }
}
