package org.bookonce.scheduling.availability;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The offsets of a zone during some time, read once: between two transitions the wall differs from UTC by a fixed number
 * of minutes. Offsets with seconds, which no zone has had since 1972, count as the minute they lie in.
 */
public final class ZoneOffsets {

    /**
     * A time with one offset, in minutes since the epoch, half-open.
     *
     * @param offset minutes that the wall is ahead of UTC
     */
    public record Span(long from, long until, int offset) {}

    private final List<Span> spans;

    private ZoneOffsets(List<Span> spans) {
        this.spans = spans;
    }

    /** The offsets from one minute since the epoch until another, in order and without gaps between them. */
    public static ZoneOffsets of(ZoneId zone, long from, long until) {
        ZoneRules rules = zone.getRules();
        List<Span> spans = new ArrayList<>();
        long begin = from;
        Instant at = Instant.ofEpochSecond(from * 60);
        ZoneOffsetTransition next = rules.nextTransition(at);
        while (next != null && Math.floorDiv(next.toEpochSecond(), 60) < until) {
            long end = Math.floorDiv(next.toEpochSecond(), 60);
            spans.add(new Span(begin, end, minutes(next.getOffsetBefore().getTotalSeconds())));
            begin = end;
            at = next.getInstant();
            next = rules.nextTransition(at);
        }
        spans.add(new Span(begin, until, minutes(rules.getOffset(at).getTotalSeconds())));
        return new ZoneOffsets(spans);
    }

    private static int minutes(int seconds) {
        return Math.floorDiv(seconds, 60);
    }

    /** The spans in order. */
    public List<Span> spans() {
        return spans;
    }

    /** The first minute since the epoch at which the wall shows this local minute or a later one. */
    public long first(long localMinute) {
        for (Span span : spans) {
            long at = Math.max(span.from(), localMinute - span.offset());
            if (at < span.until()) {
                return at;
            }
        }
        return spans.get(spans.size() - 1).until();
    }

    /** What the wall shows at a minute since the epoch: minutes since the local 1970-01-01T00:00. */
    public long local(long minute) {
        for (Span span : spans) {
            if (minute < span.until()) {
                return minute + span.offset();
            }
        }
        return minute + spans.get(spans.size() - 1).offset();
    }
}
