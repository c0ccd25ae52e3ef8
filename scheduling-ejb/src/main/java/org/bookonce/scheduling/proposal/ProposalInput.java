package org.bookonce.scheduling.proposal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bookonce.scheduling.oneoff.OneOffError;
import org.bookonce.scheduling.oneoff.OneOffLinks;
import org.bookonce.scheduling.proposal.NewProposal.WallTime;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.shared.InputError;

/**
 * Reads the times that an invitee proposes, and notes what is wrong with each at the field {@code times[n]}. A time in
 * the gap when clocks go forward is refused; of an hour that happens twice the earlier one is meant.
 */
final class ProposalInput {

    private final OneOffLinks.Terms terms;
    private final Instant now;
    private final Input input;

    ProposalInput(OneOffLinks.Terms terms, Instant now, Input input) {
        this.terms = terms;
        this.now = now;
        this.input = input;
    }

    /** A time that is right. */
    record Resolved(Instant start, LocalDateTime localStart) {}

    /** The times that are right so far, in the order given. */
    List<Resolved> times(NewProposal wanted) {
        if (wanted.zone() == null) {
            input.refuse("zone", ProposalError.ZONE_UNKNOWN, Map.of());
            return List.of();
        }
        List<Resolved> times = new ArrayList<>();
        int rows = Math.min(wanted.times().size(), NewProposal.TIMES);
        for (int i = 0; i < rows; i++) {
            String field = "times[" + i + "]";
            if (!wanted.times().get(i).empty()) {
                time(field, wanted.times().get(i), wanted.zone())
                        .filter(time -> fits(field, time, times))
                        .ifPresent(times::add);
            }
        }
        if (wanted.times().stream().limit(rows).allMatch(WallTime::empty)) {
            input.refuse("times[0]", InputError.REQUIRED, Map.of());
        }
        return times;
    }

    private Optional<Resolved> time(String field, WallTime row, ZoneId zone) {
        if (row.day().isBlank() || row.time().isBlank()) {
            input.refuse(field, ProposalError.INCOMPLETE_TIME, Map.of());
            return Optional.empty();
        }
        try {
            LocalDateTime wall = LocalDate.parse(row.day())
                    .atTime(LocalTime.parse(row.time()))
                    .withSecond(0)
                    .withNano(0);
            List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
            if (offsets.isEmpty()) {
                input.refuse(field, OneOffError.SLOT_GAP, Map.of());
                return Optional.empty();
            }
            return Optional.of(new Resolved(wall.toInstant(offsets.get(0)), wall));
        } catch (DateTimeException unreadable) {
            input.refuse(field, ProposalError.UNREADABLE_TIME, Map.of());
            return Optional.empty();
        }
    }

    private boolean fits(String field, Resolved time, List<Resolved> earlier) {
        Instant year = now.atZone(terms.zone()).plusYears(1).toInstant();
        if (!now.isBefore(time.start())) {
            input.refuse(field, OneOffError.SLOT_PAST, Map.of());
        } else if (time.start().isAfter(year)) {
            input.refuse(field, ProposalError.TOO_FAR, Map.of());
        } else if (earlier.stream().anyMatch(other -> other.start().equals(time.start()))) {
            input.refuse(field, ProposalError.TWICE, Map.of());
        } else if (terms.starts().contains(time.start())) {
            input.refuse(field, ProposalError.OFFERED, Map.of());
        }
        return input.accepted(field);
    }
}
