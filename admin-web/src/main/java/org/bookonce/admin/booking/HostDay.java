package org.bookonce.admin.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bookonce.scheduling.booking.TakenTime;

/** A day of the host as a bar of 1,440 minutes of wall time: what is taken, and where the booking would go. */
final class HostDay {

    private static final int MINUTES = 24 * 60;

    private final LocalDate day;
    private final ZoneId zone;

    HostDay(LocalDate day, ZoneId zone) {
        this.day = day;
        this.zone = zone;
    }

    /**
     * A stretch of the bar, in minutes.
     *
     * @param kind {@code booking}, {@code hold} or {@code offer}
     */
    public record Bar(int from, int length, String kind) {}

    /** The stretches; the booking's own comes last, above the others. */
    List<Bar> bars(List<TakenTime> taken, LocalDateTime start, int minutes) {
        List<Bar> bars = new ArrayList<>();
        taken.forEach(time -> bars.add(
                bar(wall(time.start()), wall(time.end()), time.kind().name().toLowerCase(Locale.ROOT))));
        if (start != null && minutes > 0) {
            bars.add(bar(start, start.plusMinutes(minutes), "offer"));
        }
        return bars;
    }

    private Bar bar(LocalDateTime start, LocalDateTime end, String kind) {
        int from = minute(start);
        return new Bar(from, Math.max(1, minute(end) - from), kind);
    }

    private int minute(LocalDateTime at) {
        long minutes = Duration.between(day.atStartOfDay(), at).toMinutes();
        return (int) Math.max(0, Math.min(MINUTES, minutes));
    }

    private LocalDateTime wall(Instant instant) {
        return instant.atZone(zone).toLocalDateTime();
    }
}
