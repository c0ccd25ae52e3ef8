package org.bookonce.scheduling.booking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.shared.InputError;

/** A time as the clock on the host's wall shows it, which may happen never or twice (R2.4). */
final class WallTime {

    private WallTime() {}

    /**
     * The instant, at the full minute (SPEC 2); what is wrong with the time is noted at the field, and the answer is then
     * of no use.
     */
    static Instant resolve(LocalDateTime typed, ZoneId zone, Occurrence occurrence, String field, Input input) {
        if (typed == null) {
            input.refuse(field, InputError.REQUIRED, Map.of());
            return Instant.EPOCH;
        }
        LocalDateTime wall = typed.truncatedTo(ChronoUnit.MINUTES);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
        if (offsets.isEmpty()) {
            input.refuse(field, BookingError.TIME_GAP, Map.of());
            return Instant.EPOCH;
        }
        if (offsets.size() > 1 && occurrence == Occurrence.UNSAID) {
            input.refuse(field, BookingError.TIME_TWICE, Map.of());
        }
        boolean later = occurrence == Occurrence.LATER;
        return wall.toInstant(offsets.get(later ? offsets.size() - 1 : 0));
    }
}
