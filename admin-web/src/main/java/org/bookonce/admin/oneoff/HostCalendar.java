package org.bookonce.admin.oneoff;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bookonce.scheduling.booking.TakenTime;

/**
 * What the form knows about the host's time: what is taken in the months that were looked at, in the host's zone.
 * Display only; whether a time can be offered is decided when the one-off is created.
 */
public final class HostCalendar implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MINUTES = 24 * 60;

    private final ZoneId zone;
    private final List<TakenTime> taken;

    HostCalendar(ZoneId zone, List<TakenTime> taken) {
        this.zone = zone;
        this.taken = taken;
    }

    /** What is taken on a day, in order. */
    public List<TakenTime> on(LocalDate day) {
        Instant start = day.atStartOfDay(zone).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        return taken.stream()
                .filter(time -> time.start().isBefore(end) && time.end().isAfter(start))
                .sorted(Comparator.comparing(TakenTime::start))
                .toList();
    }

    /** The days on which something is taken. */
    Set<LocalDate> days() {
        return taken.stream()
                .flatMap(time -> Stream.iterate(
                        day(time.start()), day -> !day.isAfter(day(time.end().minusMillis(1))), day -> day.plusDays(1)))
                .collect(Collectors.toSet());
    }

    /** Whether nothing is taken in these minutes of wall time. */
    boolean free(LocalDateTime start, int minutes) {
        Instant from = start.atZone(zone).toInstant();
        Instant until = from.plus(Duration.ofMinutes(minutes));
        return taken.stream()
                .noneMatch(time -> time.start().isBefore(until) && time.end().isAfter(from));
    }

    /** A day as a bar of 1,440 minutes: what is taken, and what the rows offer. */
    public List<Bar> bars(DraftDay day) {
        List<Bar> bars = new ArrayList<>();
        for (TakenTime time : on(day.getDate())) {
            bars.add(bar(
                    day.getDate(),
                    wall(time.start()),
                    wall(time.end()),
                    time.kind().name().toLowerCase(java.util.Locale.ROOT)));
        }
        for (DraftSlot slot : day.getSlots()) {
            if (slot.start() != null && slot.minutes() > 0) {
                bars.add(bar(day.getDate(), slot.start(), slot.start().plusMinutes(slot.minutes()), "offer"));
            }
        }
        return bars;
    }

    private static Bar bar(LocalDate day, LocalDateTime start, LocalDateTime end, String kind) {
        int from = start.toLocalDate().isBefore(day) ? 0 : minute(start.toLocalTime());
        int until = end.toLocalDate().isAfter(day) ? MINUTES : minute(end.toLocalTime());
        return new Bar(from, Math.max(1, until - from), kind);
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private LocalDateTime wall(Instant instant) {
        return instant.atZone(zone).toLocalDateTime();
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** A stretch of the day's bar, in minutes; the kind is {@code booking}, {@code hold} or {@code offer}. */
    public record Bar(int from, int length, String kind) implements Serializable {}
}
