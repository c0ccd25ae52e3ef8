package org.bookonce.scheduling.booking;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.bookonce.tenant.membership.Member;

/** How the host's side is told what stands in the way of a booking. */
final class Clash {

    private Clash() {}

    static BookingError code(TakenTime taken) {
        return switch (taken.kind()) {
            case BOOKING -> BookingError.MEETS_BOOKING;
            case HOLD -> BookingError.MEETS_HOLD;
            case FORM -> BookingError.MEETS_FORM;
        };
    }

    static Map<String, Object> details(Member host, TakenTime taken) {
        return Map.of(
                "host", host.name(),
                "title", taken.title(),
                "from", wall(taken.start(), host.zone()),
                "until", wall(taken.end(), host.zone()));
    }

    /** Left as it is, so that whoever words it can use the reader's clock. */
    private static LocalTime wall(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalTime();
    }
}
