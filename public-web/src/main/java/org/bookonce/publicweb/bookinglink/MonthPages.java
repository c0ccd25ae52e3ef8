package org.bookonce.publicweb.bookinglink;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bookonce.publicweb.bookinglink.MonthPage.Way;
import org.bookonce.publicweb.page.Links.Query;
import org.bookonce.publicweb.page.MeetingCard;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.publicweb.page.ZoneLine;
import org.bookonce.scheduling.bookinglink.AskedMonth;
import org.bookonce.scheduling.bookinglink.FindSlots;
import org.bookonce.scheduling.bookinglink.HoldSlot;
import org.bookonce.scheduling.bookinglink.MonthOfSlots;
import org.bookonce.scheduling.bookinglink.OpenedBookingLink;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.shared.Visitor;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;

/** Puts what a booking link offers into its month. */
@RequestScoped
public class MonthPages {

    @Inject
    Visit visit;

    @Inject
    LinkWording wording;

    @Inject
    FindSlots findSlots;

    @Inject
    FormKeys formKeys;

    /** What is shown: the link, what was asked of it, what is free, and to whom. */
    record Found(OpenedBookingLink link, Asked asked, int minutes, MonthOfSlots month, byte[] visitor, ZoneId zone) {}

    /** What is free; {@link org.bookonce.scheduling.bookinglink.BookingLinkError}. */
    Found find(OpenedBookingLink link, Asked asked) {
        byte[] visitor = Visitor.read(asked.visitor());
        ZoneId zone = wording.zone(link, asked.zone());
        int minutes = minutes(link, asked);
        MonthOfSlots month = findSlots.find(new AskedMonth(link.slug(), minutes, asked.month(), zone, visitor));
        return new Found(link, asked, minutes, month, visitor, zone);
    }

    /** The duration that was asked for, if the link has it; otherwise its first. */
    static int minutes(OpenedBookingLink link, Asked asked) {
        return link.durations().contains(asked.minutes())
                ? asked.minutes()
                : link.durations().get(0);
    }

    /** The page; {@code typed} goes along when another time has to be picked. */
    MonthPage page(Found found, String notice, Map<String, String> typed) {
        Texts texts = visit.texts();
        OpenedBookingLink link = found.link;
        Asked asked = found.asked;
        Times times = visit.times(found.zone);
        TreeMap<LocalDate, List<Instant>> days = found.month.starts().stream()
                .collect(Collectors.groupingBy(times::date, TreeMap::new, Collectors.toList()));
        LocalDate chosen = chosen(asked.date(), days);
        String gone = asked.date() != null && chosen != null && !asked.date().equals(chosen)
                ? texts.get("public.book.day-gone", "day", times.shortDay(asked.date()))
                : "";
        String path = visit.path("book/" + link.slug());
        MeetingCard card = wording.card(link, found.minutes);
        String title = texts.get("public.slots.page", "title", link.title(), "host", card.host());
        return new MonthPage(
                visit.frame(title, path, here(asked, found.month.month(), chosen)),
                wording.sharing(link, asked.embedded()),
                card,
                zoneLine(found, times, card.host(), chosen, path),
                notice.isEmpty() ? gone : notice,
                durations(found, chosen, path),
                turning(found, times, days, chosen, path),
                chosen == null
                        ? null
                        : DayTimes.of(chosen, days.get(chosen), found.minutes, times, visit.times(link.zone())),
                chosen == null ? nothing(found, times, card.host(), path) : null,
                new MonthPage.ChoiceForm(
                        asked.embedded() ? path + "?embed=1" : path,
                        formKeys.issue(HoldSlot.purpose(link.eventTypeId()), found.visitor),
                        Visitor.text(found.visitor),
                        asked.lasting(found.minutes).kept().parameters(),
                        typed));
    }

    /** The day whose times are shown: the wanted one, or the next with something free; null when there is none. */
    private static LocalDate chosen(LocalDate wanted, TreeMap<LocalDate, List<Instant>> days) {
        if (days.isEmpty()) {
            return null;
        }
        LocalDate next = wanted == null ? days.firstKey() : days.ceilingKey(wanted);
        return next == null ? days.firstKey() : next;
    }

    private ZoneLine zoneLine(Found found, Times times, String host, LocalDate chosen, String path) {
        Optional<ZoneId> known = found.asked.zone().or(() -> visit.preferences().zone());
        Instant at = chosen == null
                ? Instant.now()
                : chosen.atTime(12, 0).atZone(found.zone).toInstant();
        Query kept = here(found.asked, found.month.month(), chosen).without("zone");
        return visit.zoneLine(times, known.isEmpty(), host, found.link.zone(), at, path, kept.parameters());
    }

    private List<MonthPage.Duration> durations(Found found, LocalDate chosen, String path) {
        if (found.link.durations().size() < 2) {
            return List.of();
        }
        return found.link.durations().stream()
                .map(minutes -> new MonthPage.Duration(
                        LinkWording.duration(visit.texts(), minutes),
                        path + here(found.asked.lasting(minutes), found.month.month(), chosen),
                        minutes == found.minutes))
                .toList();
    }

    private MonthPage.Turning turning(
            Found found, Times times, TreeMap<LocalDate, List<Instant>> days, LocalDate chosen, String path) {
        YearMonth month = found.month.month();
        Map<LocalDate, Integer> free = days.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, day -> day.getValue().size()));
        MonthGrid.Shown shown =
                new MonthGrid.Shown(month, free, chosen, times.date(Instant.now()), wording.weekStart());
        MonthGrid grid =
                MonthGrid.of(shown, times, visit.texts(), date -> path + here(found.asked, month, date) + "#times");
        return new MonthPage.Turning(
                grid,
                month.isAfter(found.month.first()) ? way(found, times, month.minusMonths(1), path) : null,
                month.isBefore(found.month.last()) ? way(found, times, month.plusMonths(1), path) : null);
    }

    private Way way(Found found, Times times, YearMonth month, String path) {
        return new Way(times.month(month), path + here(found.asked, month, null));
    }

    private MonthPage.Nothing nothing(Found found, Times times, String host, String path) {
        Texts texts = visit.texts();
        return found.month
                .nextFreeDay()
                .map(day -> new MonthPage.Nothing(
                        texts.get("public.book.none.month", "month", times.month(found.month.month())),
                        "",
                        new Way(
                                texts.get("public.book.none.next", "day", times.shortDay(day)),
                                path + here(found.asked, YearMonth.from(day), day))))
                .orElseGet(() -> new MonthPage.Nothing(
                        texts.get("public.book.none.ever"), texts.get("public.book.none.ask", "host", host), null));
    }

    /** The parameters of a month, or of a day in it. */
    private static Query here(Asked asked, YearMonth month, LocalDate date) {
        return date == null
                ? asked.kept().and("month", month.toString())
                : asked.kept().and("date", date.toString());
    }
}
