package org.bookonce.publicweb.bookinglink;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.bookonce.tenant.text.Times;

/**
 * The starts of one day, which is the reader's day (R3.8, R6.2).
 *
 * @param label the day with its weekday
 */
public record DayTimes(LocalDate date, String label, List<Choice> choices) {

    /**
     * One start.
     *
     * @param value what is sent when it is chosen
     * @param time what stands on it
     * @param label day and time in full, for those who do not see the day above it
     * @param hostTime day and time where the host is; empty when the clocks agree
     */
    public record Choice(String value, String time, String label, String hostTime) {}

    static DayTimes of(LocalDate date, List<Instant> starts, int minutes, Times times, Times hosts) {
        String day = times.day(date);
        return new DayTimes(
                date,
                day,
                starts.stream()
                        .map(start -> new Choice(
                                StartTime.text(start),
                                times.time(start),
                                day + ", " + times.range(start, start.plusSeconds(minutes * 60L)),
                                hostTime(start, times.zone(), hosts)))
                        .toList());
    }

    private static String hostTime(Instant start, ZoneId zone, Times hosts) {
        boolean agree =
                zone.getRules().getOffset(start).equals(hosts.zone().getRules().getOffset(start));
        return agree ? "" : hosts.shortDay(start) + ", " + hosts.time(start);
    }
}
