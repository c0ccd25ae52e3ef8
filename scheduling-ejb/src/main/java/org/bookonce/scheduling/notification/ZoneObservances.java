package org.bookonce.scheduling.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The VTIMEZONE of a zone around a meeting, made from the JDK's own rules: what the calendar file says is what the rest
 * of the product computed, for every zone the JDK knows, whatever ical4j ships.
 */
final class ZoneObservances {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final Duration AHEAD = Duration.ofDays(400);

    private ZoneObservances() {}

    /**
     * Whether the meeting can be written in wall time: not in UTC itself, not in a zone that is a bare offset, and not
     * in the second pass of an hour that happens twice, which RFC 5545 cannot name (section 3.3.5).
     */
    static boolean name(ZoneId zone, Instant start, Instant end) {
        boolean region = !(zone.normalized() instanceof ZoneOffset offset)
                || (!offset.equals(ZoneOffset.UTC) && !(zone instanceof ZoneOffset));
        return region && !zone.getId().contains(":") && isFirstPass(zone, start) && isFirstPass(zone, end);
    }

    /** The offset in force at the start, and every change from there to a year after the end. */
    static VTimeZone around(ZoneId zone, Instant start, Instant end) {
        ZoneRules rules = zone.getRules();
        List<Observance> observances = new ArrayList<>();
        ZoneOffsetTransition before = rules.previousTransition(start.plusNanos(1));
        observances.add(before == null ? always(rules.getOffset(start)) : from(before, rules));
        Instant last = end.plus(AHEAD);
        ZoneOffsetTransition next = rules.nextTransition(start);
        while (next != null && !next.getInstant().isAfter(last)) {
            observances.add(from(next, rules));
            next = rules.nextTransition(next.getInstant());
        }
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances));
    }

    private static boolean isFirstPass(ZoneId zone, Instant instant) {
        return instant.atZone(zone).toLocalDateTime().atZone(zone).toInstant().equals(instant);
    }

    private static Observance always(ZoneOffset offset) {
        return new Standard(properties(EPOCH, offset, offset));
    }

    private static Observance from(ZoneOffsetTransition change, ZoneRules rules) {
        PropertyList properties =
                properties(change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
        return rules.isDaylightSavings(change.getInstant()) ? new Daylight(properties) : new Standard(properties);
    }

    private static PropertyList properties(LocalDateTime onset, ZoneOffset from, ZoneOffset to) {
        return new PropertyList(List.of(new DtStart<>(onset), new TzOffsetFrom(from), new TzOffsetTo(to)));
    }
}
