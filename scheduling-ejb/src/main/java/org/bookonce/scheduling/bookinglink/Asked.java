package org.bookonce.scheduling.bookinglink;

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

    /** For a new booking. */
    static Asked fresh(BookableEventType type, int minutes, byte[] visitor) {
        boolean all = type.assignment() == Assignment.COLLECTIVE;
        return new Asked(type, minutes, type.hosts(), all, visitor, null);
    }

    /** For a booking that keeps its hosts (R7.3). */
    static Asked moving(BookableEventType type, int minutes, List<BookableEventType.Host> hosts, UUID booking) {
        return new Asked(type, minutes, hosts, true, NOBODY, booking);
    }

    UUID[] hostIds() {
        return hosts.stream().map(BookableEventType.Host::id).toArray(UUID[]::new);
    }

    Crew crew() {
        return everybody ? Crew.allOf(hosts.size()) : Crew.anyOf(hosts.size());
    }

    Instant end(Instant start) {
        return start.plusSeconds(60L * minutes);
    }
}
