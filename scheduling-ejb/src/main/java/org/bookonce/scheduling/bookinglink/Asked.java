package org.bookonce.scheduling.bookinglink;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.eventtype.Assignment;
import org.bookonce.scheduling.eventtype.BookableEventType;
import org.bookonce.scheduling.slot.Crew;

/**
 * What is asked of the engine.
 *
 * @param hosts who can take the meeting
 * @param everybody whether all of them are needed
 * @param visitor whose own hold does not stand in the way (R8.4); 16 bytes
 * @param booking whose own claim does not stand in the way (R8.1); null for a new one
 */
@SuppressWarnings("ArrayRecordComponent")
record Asked(
        BookableEventType type,
        int minutes,
        List<BookableEventType.Host> hosts,
        boolean everybody,
        byte[] visitor,
        UUID booking) {

    /** Nobody's: no form names this visitor. */
    private static final byte[] NOBODY = new byte[16];

    /** Days with room for a zone; meetings and buffers together are no longer than a day and a half. */
    private static final int NEXT = 3;

    private static final int WEEK = 9;
    private static final int MONTH = 33;

    /** For a new booking. */
    static Asked fresh(BookableEventType type, int minutes, byte[] visitor) {
        boolean all = type.assignment() == Assignment.COLLECTIVE;
        return new Asked(type, minutes, type.hosts(), all, visitor, null);
    }

    /** The same of the link as it is now. */
    Asked of(BookableEventType now) {
        return fresh(now, minutes, visitor);
    }

    /** For a booking that keeps its hosts (R7.3). */
    static Asked moving(BookableEventType type, int minutes, List<BookableEventType.Host> hosts, UUID booking) {
        return new Asked(type, minutes, hosts, true, NOBODY, booking);
    }

    /** Whether everybody is there who is needed: what takes all of a team is not offered when one of them is deactivated. */
    boolean staffed() {
        return !everybody || booking != null || type.away() == 0;
    }

    UUID[] hostIds() {
        return hosts.stream().map(BookableEventType.Host::id).toArray(UUID[]::new);
    }

    /** How far from a start something can matter: a meeting with its buffers, or as far as its caps count (R3.6). */
    Duration around() {
        int days = type.capMonth() > 0 ? MONTH : type.capWeek() > 0 ? WEEK : NEXT;
        return Duration.ofDays(days);
    }

    Crew crew() {
        return everybody ? Crew.allOf(hosts.size()) : Crew.anyOf(hosts.size());
    }

    Instant end(Instant start) {
        return start.plusSeconds(60L * minutes);
    }
}
