package org.bookonce.scheduling.bookinglink;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.bookonce.scheduling.eventtype.BookableEventType;

/**
 * Which starts notice and booking window leave at some moment (R3.1, R3.4). A rolling window ends with the day that many
 * days after today, fixed dates with the last one, both by the calendar of the schedule.
 *
 * @param earliest the first start that counts
 * @param latest from here on none does; not before {@code earliest}
 */
record BookingWindow(Instant earliest, Instant latest) {

    static BookingWindow of(BookableEventType type, ZoneId zone, Instant now) {
        Instant noticed = now.plus(Duration.ofMinutes(type.notice()));
        LocalDate today = LocalDate.ofInstant(now, zone);
        Instant opens = type.firstDay() == null ? noticed : midnight(type.firstDay(), zone);
        LocalDate last = type.rollingDays() == null ? type.lastDay() : today.plusDays(type.rollingDays());
        Instant earliest = opens.isAfter(noticed) ? opens : noticed;
        Instant latest = midnight(last.plusDays(1), zone);
        return new BookingWindow(earliest, latest.isBefore(earliest) ? earliest : latest);
    }

    private static Instant midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    boolean contains(Instant start) {
        return !start.isBefore(earliest) && start.isBefore(latest);
    }

    /** The month in some zone in which the first start can lie. */
    YearMonth first(ZoneId zone) {
        return YearMonth.from(earliest.atZone(zone));
    }

    /** The month in some zone in which the last start can lie. */
    YearMonth last(ZoneId zone) {
        Instant last = latest.isAfter(earliest) ? latest.minusMillis(1) : earliest;
        return YearMonth.from(last.atZone(zone));
    }
}
