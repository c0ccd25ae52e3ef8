package org.bookonce.scheduling.bookinglink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Months of what is offered, in the asker's zone: it says which day and which month a start belongs to, never which starts
 * there are (R3.8). A month costs two round trips, none where it was found before; one without a free day costs another
 * two, which look for the next one within a year (R6.7).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Months {

    private static final int AHEAD = 12;

    @Inject
    SlotFinder finder;

    protected Months() {}

    /** A month; the first one with a free day where none is named. */
    MonthOfSlots of(Asked asked, Hours hours, YearMonth month, ZoneId zone) {
        // by this node's clock, to guess which months are worth a look: what counts is the database's
        BookingWindow guess = BookingWindow.of(asked.type(), zone, Instant.now());
        YearMonth wanted = month == null ? guess.first(zone) : month;
        if (wanted.isBefore(guess.first(zone).minusMonths(1))
                || wanted.isAfter(guess.last(zone).plusMonths(1))) {
            return month(wanted, List.of(), Optional.empty(), guess, zone);
        }
        SlotFinder.Starts found = finder.look(asked, hours, begin(wanted, zone), begin(wanted.plusMonths(1), zone));
        if (found.minutes().length > 0) {
            return month(wanted, instants(found.minutes()), Optional.empty(), found.window(), zone);
        }
        YearMonth from = month == null ? wanted : wanted.plusMonths(1);
        SlotFinder.Starts later = later(asked, hours, from, found.window(), zone);
        Optional<LocalDate> next =
                instants(later.minutes()).stream().findFirst().map(start -> LocalDate.ofInstant(start, zone));
        if (month == null && next.isPresent()) {
            YearMonth first = YearMonth.from(next.get());
            List<Instant> starts = instants(later.minutes()).stream()
                    .filter(start -> YearMonth.from(start.atZone(zone)).equals(first))
                    .toList();
            return month(first, starts, Optional.empty(), found.window(), zone);
        }
        return month(wanted, List.of(), next, found.window(), zone);
    }

    /** What is offered from a month on, as far as the window goes, a year at most. */
    private SlotFinder.Starts later(Asked asked, Hours hours, YearMonth month, BookingWindow window, ZoneId zone) {
        YearMonth from = month.isBefore(window.first(zone)) ? window.first(zone) : month;
        YearMonth end = from.plusMonths(AHEAD);
        YearMonth last = window.last(zone).plusMonths(1);
        YearMonth until = last.isBefore(end) ? last : end;
        return from.isBefore(until)
                ? finder.look(asked, hours, begin(from, zone), begin(until, zone))
                : new SlotFinder.Starts(new long[0], window);
    }

    static Instant begin(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    private static List<Instant> instants(long[] minutes) {
        return Arrays.stream(minutes)
                .mapToObj(minute -> Instant.ofEpochSecond(60 * minute))
                .toList();
    }

    private static MonthOfSlots month(
            YearMonth month, List<Instant> starts, Optional<LocalDate> next, BookingWindow window, ZoneId zone) {
        return new MonthOfSlots(month, starts, next, window.first(zone), window.last(zone));
    }
}
