package org.bookonce.scheduling.bookinglink;

import java.time.Instant;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bookonce.scheduling.eventtype.BookableEventType;
import org.bookonce.scheduling.slot.Explanation;
import org.bookonce.scheduling.slot.OfferedStarts;
import org.bookonce.tenant.shared.BusinessException;

/**
 * A start as it is at one moment.
 *
 * @param free the hosts who can take it, in their order; none when it is not offered
 * @param once whether it would be offered, were it not taken
 * @param own what this visitor's form keeps back at just this time
 */
record FoundSlot(List<UUID> free, boolean once, List<Claim> own) {

    /** What others did, and may undo. */
    private static final Set<Explanation.Rule> PASSING = EnumSet.of(
            Explanation.Rule.TAKEN,
            Explanation.Rule.CAP_PER_DAY,
            Explanation.Rule.CAP_PER_WEEK,
            Explanation.Rule.CAP_PER_MONTH);

    static FoundSlot of(Asked asked, Instant start, Diaries diaries, BookingWindow window, HostDays.Taken taken) {
        OfferedStarts starts = diaries.find(start, start.plusSeconds(60), window);
        BitSet hosts = starts.offered(start) ? starts.hosts(start) : new BitSet();
        List<UUID> free =
                hosts.stream().mapToObj(place -> asked.hosts().get(place).id()).toList();
        List<Claim> own = taken.claims().stream()
                .filter(claim -> claim.formOf(asked.type().id(), asked.visitor()))
                .filter(claim -> !claim.lapsed(taken.moment().now()))
                .filter(claim -> claim.start().equals(start) && claim.end().equals(asked.end(start)))
                .toList();
        return new FoundSlot(free, !free.isEmpty() || once(asked, start, diaries, window), own);
    }

    private static boolean once(Asked asked, Instant start, Diaries diaries, BookingWindow window) {
        List<BookableEventType.Host> could = asked.hosts().stream()
                .filter(host -> Explanation.of(diaries.rules(window), diaries.of(host.id()), start).reasons().stream()
                        .allMatch(reason -> PASSING.contains(reason.rule())))
                .toList();
        return asked.everybody()
                ? asked.staffed() && could.size() == asked.hosts().size()
                : !could.isEmpty();
    }

    boolean offered() {
        return !free.isEmpty();
    }

    /** Refuses what cannot be booked: {@link BookingLinkError#SLOT_TAKEN}, {@link BookingLinkError#SLOT_UNKNOWN}. */
    void require() {
        if (!offered()) {
            throw new BusinessException(once ? BookingLinkError.SLOT_TAKEN : BookingLinkError.SLOT_UNKNOWN);
        }
    }

    /** The hosts whose time this visitor's form keeps back. */
    Set<UUID> holding() {
        return own.stream().map(Claim::hostId).collect(Collectors.toSet());
    }

    /** Until when the visitor has all that is needed; empty when they do not. */
    Optional<Instant> heldUntil(Asked asked) {
        boolean enough = asked.everybody() ? own.size() == asked.hosts().size() : !own.isEmpty();
        return enough && offered()
                ? own.stream().flatMap(claim -> claim.lapses().stream()).min(Instant::compareTo)
                : Optional.empty();
    }
}
