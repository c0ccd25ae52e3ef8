package org.bookonce.scheduling.bookinglink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.availability.HostSchedules;
import org.bookonce.scheduling.eventtype.BookableEventType;

/**
 * Finds what can be booked, for those who look and for those who book. Who looks may be told what was found before
 * ({@link SlotCache}); who books asks under the locks of the hosts, and is told what is true then.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SlotFinder {

    @Inject
    HostDays hostDays;

    @Inject
    HostSchedules hostSchedules;

    @Inject
    SlotCache cache;

    protected SlotFinder() {}

    /**
     * The starts in a time.
     *
     * @param minutes ascending, in minutes since the epoch
     * @param window what notice and booking window leave now; the starts lie within it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Starts(long[] minutes, BookingWindow window) {}

    /** The schedules of the hosts, in one round trip when they are first asked for. */
    Hours hours(Asked asked) {
        Map<UUID, Optional<UUID>> wanted = schedules(asked);
        return new Hours(asked, () -> hostSchedules.of(wanted));
    }

    private static Map<UUID, Optional<UUID>> schedules(Asked asked) {
        Map<UUID, Optional<UUID>> wanted = new LinkedHashMap<>();
        asked.hosts().forEach(host -> wanted.put(host.id(), host.scheduleId()));
        return wanted;
    }

    /** Has the time read in the round trip that finds the link: what was found before then needs no other one. */
    void momentAhead() {
        hostDays.momentAhead();
    }

    /** The starts in [from, until): one round trip, and the one of the hours where it was not found before. */
    Starts look(Asked asked, Hours hours, Instant from, Instant until) {
        SlotCache.Key key = new SlotCache.Key(asked.type().id(), asked.minutes(), from, until);
        Optional<SlotCache.Entry> found = asked.booking() == null ? cache.find(key, asked.type()) : Optional.empty();
        if (found.isPresent()) {
            HostDays.Moment moment = hostDays.moment();
            SlotCache.Entry entry = found.get();
            if (entry.counts(moment, asked.visitor())) {
                return within(entry.minutes(), asked.type(), entry.zone(), moment);
            }
        }
        return search(asked, hours, key);
    }

    private Starts search(Asked asked, Hours hours, SlotCache.Key key) {
        HostDays.Taken taken = hostDays.taken(asked, key.from(), key.until());
        Diaries diaries = new Diaries(asked, hours.schedules(), taken);
        ZoneId zone = hours.zone();
        long[] minutes = diaries.find(key.from(), key.until(), new BookingWindow(key.from(), key.until()))
                .minutes();
        boolean everybodys = taken.claims().stream()
                .noneMatch(claim -> claim.formOf(asked.type().id(), asked.visitor()));
        if (asked.booking() == null && everybodys) {
            cache.keep(key, entry(asked.type(), taken.moment(), zone, minutes, diaries));
        }
        return within(minutes, asked.type(), zone, taken.moment());
    }

    private static SlotCache.Entry entry(
            BookableEventType type, HostDays.Moment moment, ZoneId zone, long[] minutes, Diaries diaries) {
        return new SlotCache.Entry(
                type,
                moment.weekStart(),
                zone,
                minutes,
                diaries.standing().stream()
                        .filter(claim -> claim.visitor() != null)
                        .toList(),
                diaries.standing().stream()
                        .flatMap(claim -> claim.lapses().stream())
                        .min(Instant::compareTo));
    }

    private static Starts within(long[] minutes, BookableEventType type, ZoneId zone, HostDays.Moment moment) {
        BookingWindow window = BookingWindow.of(type, zone, moment.now());
        long[] left = java.util.Arrays.stream(minutes)
                .filter(minute -> window.contains(Instant.ofEpochSecond(60 * minute)))
                .toArray();
        return new Starts(left, window);
    }

    /** Asks ahead for all that {@link #slot} needs, in the round trip of the locks: call it right after them. */
    void ahead(Asked asked, Instant start) {
        hostDays.ahead(asked, start, asked.end(start));
        hostSchedules.ahead(schedules(asked));
    }

    /** What is true of one start now; under the locks of the hosts it stays so. Nothing comes from what was found before. */
    FoundSlot slot(Asked asked, Hours hours, Instant start) {
        HostDays.Taken taken = hostDays.taken(asked, start, asked.end(start));
        Diaries diaries = new Diaries(asked, hours.schedules(), taken);
        BookingWindow window =
                BookingWindow.of(asked.type(), hours.zone(), taken.moment().now());
        return FoundSlot.of(asked, start, diaries, window, taken);
    }
}
