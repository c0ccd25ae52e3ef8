package org.bookonce.publicweb.bookinglink;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;

/**
 * A month as a grid of whole weeks. Days of its neighbours are left blank: what is free on them is not known.
 *
 * @param label the month in words, such as "March 2027"
 * @param headings the days of the week
 */
public record MonthGrid(String label, List<Heading> headings, List<List<Day>> weeks) {

    private static final int DAYS = 7;
    private static final int LONGEST_HEADING = 4;

    /** A day of the week; {@code abbreviation} fits into a column. */
    public record Heading(String abbreviation, String name) {}

    /**
     * One field.
     *
     * @param date null for a blank one
     * @param label the day in full, and how many times are free
     * @param href where its times are shown; empty when there are none
     */
    public record Day(LocalDate date, String label, String href, boolean today, boolean chosen) {

        private static final Day BLANK = new Day(null, "", "", false, false);

        /** Whether it is none of the month's. */
        public boolean blank() {
            return date == null;
        }

        /** Whether something can be booked on it. */
        public boolean free() {
            return !href.isEmpty();
        }
    }

    /**
     * What a grid shows.
     *
     * @param free how many starts there are on a day; days without one are left out
     * @param chosen the day whose times are shown; null for none
     * @param today the reader's
     * @param weekStart day on which weeks begin
     */
    record Shown(
            YearMonth month, Map<LocalDate, Integer> free, LocalDate chosen, LocalDate today, DayOfWeek weekStart) {}

    static MonthGrid of(Shown shown, Times times, Texts texts, Function<LocalDate, String> hrefs) {
        LocalDate first = shown.month.atDay(1).with(TemporalAdjusters.previousOrSame(shown.weekStart));
        List<List<Day>> weeks = Stream.iterate(
                        first, week -> !week.isAfter(shown.month.atEndOfMonth()), week -> week.plusWeeks(1))
                .map(week -> IntStream.range(0, DAYS)
                        .mapToObj(week::plusDays)
                        .map(date -> day(date, shown, times, texts, hrefs))
                        .toList())
                .toList();
        return new MonthGrid(times.opening(times.month(shown.month)), headings(shown.weekStart, texts.locale()), weeks);
    }

    private static Day day(LocalDate date, Shown shown, Times times, Texts texts, Function<LocalDate, String> hrefs) {
        if (!YearMonth.from(date).equals(shown.month)) {
            return Day.BLANK;
        }
        int starts = shown.free.getOrDefault(date, 0);
        String label = texts.get("public.book.day", "day", times.day(date), "count", starts);
        return new Day(
                date, label, starts > 0 ? hrefs.apply(date) : "", date.equals(shown.today), date.equals(shown.chosen));
    }

    /** Names that are too long for a column are cut to their letters, all of them alike. */
    private static List<Heading> headings(DayOfWeek weekStart, Locale locale) {
        List<DayOfWeek> days =
                IntStream.range(0, DAYS).mapToObj(weekStart::plus).toList();
        boolean fits = days.stream()
                .allMatch(day ->
                        day.getDisplayName(TextStyle.SHORT_STANDALONE, locale).length() <= LONGEST_HEADING);
        TextStyle style = fits ? TextStyle.SHORT_STANDALONE : TextStyle.NARROW_STANDALONE;
        return days.stream()
                .map(day -> new Heading(
                        day.getDisplayName(style, locale), day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .toList();
    }
}
