package org.bookonce.admin.frame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A month as a grid of whole weeks, which begin on the day the organization says. */
public final class Month {

    private static final int YEARS = 5;

    private Month() {}

    /**
     * The weeks of a month.
     *
     * @param start day on which weeks begin
     * @param today days before it cannot be chosen
     * @param chosen days with times
     * @param busy days on which the host has something
     * @param focus the day that the Tab key reaches
     */
    public static List<List<Day>> weeks(
            DayOfWeek start,
            YearMonth month,
            LocalDate today,
            Set<LocalDate> chosen,
            Set<LocalDate> busy,
            LocalDate focus) {
        LocalDate first = first(start, month);
        int weeks = (int) Stream.iterate(first, day -> !day.isAfter(month.atEndOfMonth()), day -> day.plusWeeks(1))
                .count();
        return IntStream.range(0, weeks)
                .mapToObj(week -> IntStream.range(0, 7)
                        .mapToObj(day -> first.plusDays(7L * week + day))
                        .map(date -> new Day(
                                date,
                                YearMonth.from(date).equals(month),
                                date.isBefore(today),
                                date.equals(today),
                                chosen.contains(date),
                                busy.contains(date),
                                date.equals(focus)))
                        .toList())
                .toList();
    }

    /** The first day that the grid of a month shows. */
    static LocalDate first(DayOfWeek start, YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(start));
    }

    /** The last day that the grid of a month shows. */
    static LocalDate last(DayOfWeek start, YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(start.minus(1)));
    }

    /** The last month that can be shown: times are offered at most five years ahead. */
    static YearMonth latest(LocalDate today) {
        return YearMonth.from(today.plusYears(YEARS));
    }

    /** The nearest day to {@code day} that some month of the form shows. */
    static LocalDate shown(DayOfWeek start, LocalDate day, LocalDate today) {
        LocalDate earliest = first(start, YearMonth.from(today));
        LocalDate last = today.plusYears(YEARS);
        return day.isBefore(earliest) ? earliest : day.isAfter(last) ? last : day;
    }

    /** One field of the grid. */
    public record Day(
            LocalDate date,
            boolean inMonth,
            boolean past,
            boolean today,
            boolean chosen,
            boolean busy,
            boolean focus) {}
}
