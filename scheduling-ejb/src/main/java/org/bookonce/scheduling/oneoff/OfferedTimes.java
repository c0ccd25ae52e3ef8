package org.bookonce.scheduling.oneoff;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bookonce.scheduling.booking.Meeting;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.shared.InputError;

/**
 * Turns the wall times that were picked into instants at full minutes, and refuses what cannot be offered (R2.3, R2.4):
 * nothing, too many, a time in the gap when clocks go forward, an hour that happens twice without saying which, the same
 * time twice, times that overlap.
 */
final class OfferedTimes {

    /** The product's ceiling (R1.6). */
    static final int MOST = Limit.OFFERED_SLOTS.ceiling();

    private final ZoneId zone;
    private final Input input;

    OfferedTimes(ZoneId zone, Input input) {
        this.zone = zone;
        this.input = input;
    }

    /** The times that are right so far, in the order given; what is wrong with the others is noted in the input. */
    List<OfferedTime> resolve(List<NewSlot> slots) {
        if (slots.isEmpty()) {
            input.refuse("slots", OneOffError.SLOTS_NEEDED, Map.of());
        } else if (slots.size() > MOST) {
            input.refuse("slots", OneOffError.SLOTS_TOO_MANY, Map.of("max", MOST));
        }
        List<OfferedTime> times = new ArrayList<>();
        for (int i = 0; i < Math.min(slots.size(), MOST); i++) {
            resolve("slots[" + i + "]", slots.get(i)).ifPresent(time -> {
                refuseIfMet(time, times);
                times.add(time);
            });
        }
        return times;
    }

    private Optional<OfferedTime> resolve(String field, NewSlot slot) {
        input.number(field + ".minutes", slot.minutes(), Meeting.SHORTEST, Meeting.LONGEST);
        if (slot.start() == null) {
            input.refuse(field + ".start", InputError.REQUIRED, Map.of());
        }
        if (slot.start() == null || !input.accepted(field + ".minutes")) {
            return Optional.empty();
        }
        LocalDateTime wall = slot.start().truncatedTo(ChronoUnit.MINUTES);
        return instant(field + ".start", wall, slot.overlap())
                .map(start -> new OfferedTime(field + ".start", start, start.plusSeconds(60L * slot.minutes()), wall));
    }

    private Optional<Instant> instant(String field, LocalDateTime wall, Overlap overlap) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
        if (offsets.isEmpty()) {
            input.refuse(field, OneOffError.SLOT_GAP, Map.of());
            return Optional.empty();
        }
        if (offsets.size() > 1 && (overlap == null || overlap == Overlap.NONE)) {
            input.refuse(field, OneOffError.SLOT_TWICE_AN_HOUR, Map.of());
            return Optional.empty();
        }
        boolean later = overlap == Overlap.LATER;
        return Optional.of(wall.toInstant(offsets.get(later ? offsets.size() - 1 : 0)));
    }

    private void refuseIfMet(OfferedTime time, List<OfferedTime> earlier) {
        for (OfferedTime other : earlier) {
            if (time.start().equals(other.start())) {
                input.refuse(time.field(), OneOffError.SLOT_TWICE, Map.of());
            } else if (time.overlaps(other)) {
                input.refuse(time.field(), OneOffError.SLOT_OVERLAPS, Map.of());
            }
        }
    }
}
