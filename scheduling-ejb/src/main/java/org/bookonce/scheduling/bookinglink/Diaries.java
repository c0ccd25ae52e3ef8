package org.bookonce.scheduling.bookinglink;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bookonce.scheduling.availability.Schedule;
import org.bookonce.scheduling.eventtype.BookableEventType;
import org.bookonce.scheduling.slot.Caps;
import org.bookonce.scheduling.slot.Diary;
import org.bookonce.scheduling.slot.OfferedStarts;
import org.bookonce.scheduling.slot.SlotRules;
import org.bookonce.scheduling.slot.SlotSearch;

/**
 * What the engine needs to know, made from what was read: the diaries of the hosts in their order, without what does not
 * stand in the asker's way – lapsed holds, the visitor's own (R8.4), the claim of a booking that moves (R8.1).
 */
final class Diaries {

    private final Asked asked;
    private final HostDays.Moment moment;
    private final Map<UUID, Diary> diaries = new LinkedHashMap<>();
    private final List<Claim> standing = new ArrayList<>();

    Diaries(Asked asked, Map<UUID, Schedule> schedules, HostDays.Taken taken) {
        this.asked = asked;
        this.moment = taken.moment();
        for (BookableEventType.Host host : asked.hosts()) {
            diaries.put(host.id(), new Diary(host.id(), schedules.get(host.id())));
        }
        taken.claims().stream().filter(this::stands).forEach(this::enter);
    }

    private boolean stands(Claim claim) {
        return !claim.lapsed(moment.now())
                && !claim.formOf(asked.type().id(), asked.visitor())
                && (asked.booking() == null || !asked.booking().equals(claim.bookingId()));
    }

    private void enter(Claim claim) {
        standing.add(claim);
        Diary diary = diaries.get(claim.hostId());
        if (!claim.booked()) {
            diary.hold(claim.start(), claim.end());
            return;
        }
        diary.booking(claim.start(), claim.end(), claim.before(), claim.after());
        if (asked.type().id().equals(claim.eventTypeId())) {
            diary.count(claim.start());
        }
    }

    /** What stands in the asker's way, or may. */
    List<Claim> standing() {
        return standing;
    }

    /** The diary of one of the hosts. */
    Diary of(UUID host) {
        return diaries.get(host);
    }

    /** The starts in [from, until) that the window leaves; none where somebody is missing. */
    OfferedStarts find(Instant from, Instant until, BookingWindow window) {
        Instant end = asked.staffed() ? until : from;
        return SlotSearch.find(rules(window), from, end, List.copyOf(diaries.values()), asked.crew());
    }

    SlotRules rules(BookingWindow window) {
        BookableEventType type = asked.type();
        return new SlotRules(
                asked.minutes(),
                type.increment(),
                type.bufferBefore(),
                type.bufferAfter(),
                window.earliest(),
                window.latest(),
                new Caps(type.capDay(), type.capWeek(), type.capMonth(), moment.weekStart()));
    }
}
