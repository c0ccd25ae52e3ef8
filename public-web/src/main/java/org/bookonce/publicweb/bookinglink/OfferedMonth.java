package org.bookonce.publicweb.bookinglink;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bookonce.publicweb.bookinglink.MonthPage.Way;
import org.bookonce.publicweb.page.Links.Query;
import org.bookonce.scheduling.bookinglink.MonthOfSlots;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;

/**
 * A month of what is offered, as a page shows it.
 *
 * @param chosen the day whose times are shown; null when the month has none
 * @param day its times; null then
 * @param empty what to say and do instead (R6.7); null otherwise
 */
public record OfferedMonth(MonthPage.Turning month, LocalDate chosen, DayTimes day, MonthPage.Nothing empty) {

    /**
     * What is offered, and how it is shown.
     *
     * @param wanted the day whose times are asked for, or null
     * @param minutes how long each takes
     * @param hosts how the host reads times
     * @param host whom to ask when there is nothing
     * @param path the page's address
     * @param kept its parameters
     */
    public record Shown(
            MonthOfSlots offered,
            LocalDate wanted,
            int minutes,
            Times times,
            Times hosts,
            Texts texts,
            String host,
            DayOfWeek weekStart,
            String path,
            Query kept) {

        /** The parameters of a month. */
        Query of(YearMonth month) {
            return kept.and("month", month.toString());
        }

        /** The parameters of a day. */
        Query of(LocalDate date) {
            return kept.and("date", date.toString());
        }
    }

    /** The month, with the wanted day, or the next one that has something free. */
    public static OfferedMonth of(Shown shown) {
        TreeMap<LocalDate, List<Instant>> days = shown.offered.starts().stream()
                .collect(Collectors.groupingBy(shown.times::date, TreeMap::new, Collectors.toList()));
        LocalDate chosen = chosen(shown.wanted, days);
        return new OfferedMonth(
                turning(shown, days, chosen),
                chosen,
                chosen == null
                        ? null
                        : DayTimes.of(chosen, days.get(chosen), shown.minutes, shown.times, shown.hosts, shown.texts),
                chosen == null ? nothing(shown) : null);
    }

    /** The parameters of what is shown. */
    public Query here(Shown shown) {
        return chosen == null ? shown.of(shown.offered.month()) : shown.of(chosen);
    }

    /** Whether another day than the wanted one is shown. */
    boolean elsewhere(LocalDate wanted) {
        return wanted != null && chosen != null && !wanted.equals(chosen);
    }

    private static LocalDate chosen(LocalDate wanted, TreeMap<LocalDate, List<Instant>> days) {
        if (days.isEmpty()) {
            return null;
        }
        LocalDate next = wanted == null ? days.firstKey() : days.ceilingKey(wanted);
        return next == null ? days.firstKey() : next;
    }

    private static MonthPage.Turning turning(Shown shown, TreeMap<LocalDate, List<Instant>> days, LocalDate chosen) {
        YearMonth month = shown.offered.month();
        Map<LocalDate, Integer> free = days.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, day -> day.getValue().size()));
        LocalDate today = shown.times.date(Instant.now());
        MonthGrid grid = MonthGrid.of(
                new MonthGrid.Shown(month, free, chosen, today, shown.weekStart),
                shown.times,
                shown.texts,
                date -> shown.path + shown.of(date) + "#times");
        return new MonthPage.Turning(
                grid,
                month.isAfter(shown.offered.first()) ? way(shown, month.minusMonths(1)) : null,
                month.isBefore(shown.offered.last()) ? way(shown, month.plusMonths(1)) : null);
    }

    private static Way way(Shown shown, YearMonth month) {
        return new Way(shown.times.month(month), shown.path + shown.of(month));
    }

    private static MonthPage.Nothing nothing(Shown shown) {
        Texts texts = shown.texts;
        MonthOfSlots offered = shown.offered;
        if (offered.nextFreeDay().isEmpty() && !offered.month().isAfter(offered.first())) {
            String advice = texts.get("public.book.none.ask", "host", shown.host);
            return new MonthPage.Nothing(texts.get("public.book.none.ever"), advice, null, true);
        }
        String sentence = texts.get("public.book.none.month", "month", shown.times.month(offered.month()));
        Way next = offered.nextFreeDay()
                .map(day -> new Way(
                        texts.get("public.book.none.next", "day", shown.times.shortDay(day)),
                        shown.path + shown.of(day)))
                .orElse(null);
        return new MonthPage.Nothing(sentence, "", next, false);
    }
}
