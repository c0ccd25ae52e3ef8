package org.bookonce.scheduling.bookinglink;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.eventtype.BookableEventType;

/**
 * Starts that were found before. What was found counts as long as the event type says the same and the versions of its
 * hosts' time, which every request reads, stand (R3.4): no node can take something old for new, and none has to be told.
 * What depends on the clock – notice, booking window, the end of a hold – is left to whoever asks. What is read under a
 * lock never comes from here and never goes in: it may be rolled back.
 */
@ApplicationScoped
class SlotCache {

    /** Starts in all; eight bytes each. */
    private static final long MOST = 2_000_000;

    /** An entry without starts costs something, too. */
    private static final int ENTRY = 200;

    private final Cache<Key, Entry> entries = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Key key, Entry entry) -> ENTRY + entry.minutes().length)
            .build();

    protected SlotCache() {}

    /** What was asked. */
    record Key(UUID eventTypeId, int minutes, Instant from, Instant until) {}

    /**
     * What was found.
     *
     * @param type as it was, with the versions of its hosts' time
     * @param zone of the first host's schedule
     * @param minutes the starts, ascending, in minutes since the epoch, whatever notice and window say
     * @param forms open ones that stand in the way: for everybody but for their own visitors
     * @param lapse when the first hold lapses that stands in the way
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Entry(
            BookableEventType type,
            DayOfWeek weekStart,
            ZoneId zone,
            long[] minutes,
            List<Claim> forms,
            Optional<Instant> lapse) {

        private boolean holds(BookableEventType now) {
            return type.equals(now);
        }

        /** Whether it is what this visitor would be told now. */
        boolean counts(HostDays.Moment moment, byte[] visitor) {
            return weekStart == moment.weekStart()
                    && lapse.map(moment.now()::isBefore).orElse(true)
                    && forms.stream().noneMatch(form -> form.formOf(type.id(), visitor));
        }
    }

    Optional<Entry> find(Key key, BookableEventType type) {
        return Optional.ofNullable(entries.getIfPresent(key)).filter(entry -> entry.holds(type));
    }

    void keep(Key key, Entry entry) {
        entries.put(key, entry);
    }
}
