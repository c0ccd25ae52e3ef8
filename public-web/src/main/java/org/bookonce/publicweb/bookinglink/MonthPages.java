package org.bookonce.publicweb.bookinglink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bookonce.publicweb.page.Links.Query;
import org.bookonce.publicweb.page.MeetingCard;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.publicweb.page.ZoneLine;
import org.bookonce.scheduling.bookinglink.AskedMonth;
import org.bookonce.scheduling.bookinglink.HoldSlot;
import org.bookonce.scheduling.bookinglink.MonthOfSlots;
import org.bookonce.scheduling.bookinglink.OpenCalendar;
import org.bookonce.scheduling.bookinglink.OpenedBookingLink;
import org.bookonce.scheduling.bookinglink.OpenedCalendar;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.shared.Visitor;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;

/** Puts what a booking link offers into its month. */
@ApplicationScoped
public class MonthPages {

    @Inject
    Visit visit;

    @Inject
    LinkWording wording;

    @Inject
    OpenCalendar openCalendar;

    @Inject
    FormKeys formKeys;

    /** What is shown: the link, what was asked of it, what is free, and to whom. */
    record Found(OpenedBookingLink link, Asked asked, int minutes, MonthOfSlots month, byte[] visitor, ZoneId zone) {}

    /** The link and what is free; {@link org.bookonce.scheduling.bookinglink.BookingLinkError#NOT_FOUND}. */
    Found find(String slug, Asked asked) {
        byte[] visitor = Visitor.read(asked.visitor());
        ZoneId wanted = asked.zone().or(() -> visit.preferences().zone()).orElse(null);
        OpenedCalendar opened =
                openCalendar.open(new AskedMonth(slug, asked.minutes(), asked.month(), wanted, visitor));
        if (outside(opened.month())) {
            opened = openCalendar.open(new AskedMonth(slug, asked.minutes(), null, wanted, visitor));
        }
        return new Found(opened.link(), asked, opened.minutes(), opened.month(), visitor, opened.zone());
    }

    private static boolean outside(MonthOfSlots month) {
        return month.month().isBefore(month.first()) || month.month().isAfter(month.last());
    }

    /** The page; {@code typed} goes along when another time has to be picked. */
    MonthPage page(Found found, String notice, Map<String, String> typed) {
        Texts texts = visit.texts();
        OpenedBookingLink link = found.link;
        Asked asked = found.asked;
        Times times = visit.times(found.zone);
        MeetingCard card = wording.card(link, found.minutes);
        String path = visit.path("book/" + link.slug());
        OfferedMonth.Shown shown = new OfferedMonth.Shown(
                found.month,
                asked.date(),
                found.minutes,
                times,
                visit.times(link.zone()),
                texts,
                card.host(),
                visit.weekStart(),
                path,
                asked.kept());
        OfferedMonth month = OfferedMonth.of(shown);
        String gone = month.elsewhere(asked.date())
                ? texts.get("public.book.day-gone", "day", times.shortDay(asked.date()))
                : "";
        return new MonthPage(
                visit.frame(
                        texts.get("public.slots.page", "title", link.title(), "host", card.host()),
                        path,
                        month.here(shown)),
                wording.sharing(link, asked.embedded()),
                card,
                zoneLine(found, shown, month),
                notice.isEmpty() ? gone : notice,
                durations(found, month, path),
                month,
                choice(found, path, typed));
    }

    private MonthPage.ChoiceForm choice(Found found, String path, Map<String, String> typed) {
        String visitor = Visitor.text(found.visitor);
        Query kept = found.asked.lasting(found.minutes).as(visitor).kept().and("zone", found.zone.getId());
        return new MonthPage.ChoiceForm(
                found.asked.embedded() ? path + "?embed=1" : path,
                formKeys.issue(HoldSlot.purpose(found.link.eventTypeId()), found.visitor),
                visitor,
                kept.parameters(),
                typed);
    }

    private ZoneLine zoneLine(Found found, OfferedMonth.Shown shown, OfferedMonth month) {
        Optional<ZoneId> known = found.asked.zone().or(() -> visit.preferences().zone());
        Instant at = month.chosen() == null
                ? Instant.now()
                : month.chosen().atTime(LocalTime.NOON).atZone(found.zone).toInstant();
        Query kept = month.here(shown).without("zone");
        return visit.zoneLine(
                shown.times(), known.isEmpty(), shown.host(), found.link.zone(), at, shown.path(), kept.parameters());
    }

    private List<MonthPage.Duration> durations(Found found, OfferedMonth month, String path) {
        if (found.link.durations().size() < 2) {
            return List.of();
        }
        return found.link.durations().stream()
                .map(minutes -> {
                    Query kept = found.asked.lasting(minutes).kept();
                    Query there = month.chosen() == null
                            ? kept.and("month", found.month.month().toString())
                            : kept.and("date", month.chosen().toString());
                    return new MonthPage.Duration(
                            LinkWording.duration(visit.texts(), minutes), path + there, minutes == found.minutes);
                })
                .toList();
    }
}
