package org.bookonce.publicweb.bookinglink;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;

/**
 * The starts of one day, which is the reader's day (R3.8, R6.2).
 *
 * @param label the day with its weekday
 * @param clocks that the clocks change on it, and which hour is left out or comes twice; empty on most days
 */
public record DayTimes(LocalDate date, String label, String clocks, List<Choice> choices) {

    /**
     * One start.
     *
     * @param value what is sent when it is chosen
     * @param time what stands on it; with its offset where it comes twice
     * @param label day and time in full, for those who do not see the day above it
     * @param hostTime day and time where the host is; empty when the clocks agree
     */
    public record Choice(String value, String time, String label, String hostTime) {}

    static DayTimes of(LocalDate date, List<Instant> starts, int minutes, Times times, Times hosts, Texts texts) {
        String day = times.opening(times.day(date));
        ZoneOffsetTransition change = change(date, times.zone());
        return new DayTimes(
                date,
                day,
                change == null ? "" : clocks(change, times, texts),
                starts.stream()
                        .map(start -> new Choice(
                                StartTime.text(start),
                                times.time(start) + twice(start, change, times),
                                times.joined(day, times.range(start, start.plusSeconds(minutes * 60L)))
                                        + twice(start, change, times),
                                hostTime(start, times.zone(), hosts)))
                        .toList());
    }

    /** The change of the clocks on this day, or null. */
    private static ZoneOffsetTransition change(LocalDate date, ZoneId zone) {
        ZoneOffsetTransition next = zone.getRules()
                .nextTransition(date.atStartOfDay(zone).toInstant().minusSeconds(1));
        return next != null && next.getDateTimeBefore().toLocalDate().equals(date) ? next : null;
    }

    private static String clocks(ZoneOffsetTransition change, Times times, Texts texts) {
        LocalTime from = change.getDateTimeBefore().toLocalTime();
        LocalTime until = change.getDateTimeAfter().toLocalTime();
        return change.isGap()
                ? texts.get("public.book.clocks.forward", "from", times.time(from), "until", times.time(until))
                : texts.get("public.book.clocks.back", "from", times.time(until), "until", times.time(from));
    }

    /** The offset of a time that comes twice on this day. */
    private static String twice(Instant start, ZoneOffsetTransition change, Times times) {
        boolean twice = change != null
                && change.isOverlap()
                && times.zone()
                                .getRules()
                                .getValidOffsets(LocalDateTime.ofInstant(start, times.zone()))
                                .size()
                        > 1;
        return twice ? " (" + times.offset(start) + ")" : "";
    }

    private static String hostTime(Instant start, ZoneId zone, Times hosts) {
        boolean agree =
                zone.getRules().getOffset(start).equals(hosts.zone().getRules().getOffset(start));
        return agree ? "" : hosts.moment(start);
    }
}
