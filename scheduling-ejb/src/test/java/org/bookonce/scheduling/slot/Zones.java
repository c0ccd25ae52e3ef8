package org.bookonce.scheduling.slot;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;

/** The zones of the tz database, and their clock changes of five years. */
final class Zones {

    static final Instant BEGIN = Instant.parse("2025-01-01T00:00:00Z");
    static final Instant END = Instant.parse("2030-01-01T00:00:00Z");

    private Zones() {}

    /** All of them but those that a library of another test registered with the JDK. */
    static List<ZoneId> all() {
        TreeSet<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        zones.retainAll(List.of(TimeZone.getAvailableIDs()));
        return zones.stream().map(ZoneId::of).toList();
    }

    /** One of those that have the same rules, which is all that the engine knows of a zone. */
    static List<ZoneId> different() {
        Set<ZoneRules> known = new HashSet<>();
        return all().stream().filter(zone -> known.add(zone.getRules())).toList();
    }

    /** A zone's clock changes. */
    static List<Instant> transitions(ZoneId zone) {
        List<Instant> transitions = new ArrayList<>();
        ZoneOffsetTransition next = zone.getRules().nextTransition(BEGIN);
        while (next != null && next.getInstant().isBefore(END)) {
            transitions.add(next.getInstant());
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return transitions;
    }

    /** Any time in these years. */
    static Instant moment(Random random) {
        return BEGIN.plusSeconds(random.nextInt(5 * 365 * 86_400));
    }
}
