package org.bookonce.publicweb.bookinglink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bookonce.publicweb.page.Links.Query;
import org.bookonce.publicweb.page.MeetingCard;
import org.bookonce.publicweb.page.Page;
import org.bookonce.publicweb.page.SharedPages;
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

    /** Odd, with ones and zeros well spread: no two lists of starts that anybody meets come to the same number. */
    private static final long MIXED = 0x9E3779B97F4A7C15L;

    @Inject
    Visit visit;

    @Inject
    LinkWording wording;

    @Inject
    OpenCalendar openCalendar;

    @Inject
    SharedPages pages;

    @Inject
    FormKeys formKeys;

    /** What is shown: the link, what was asked of it, what is free, and to whom. */
    record Found(OpenedBookingLink link, Asked asked, int minutes, MonthOfSlots month, byte[] visitor, ZoneId zone) {

        /** Whether many may ask for the same page, in the same words. */
        private boolean everybodys() {
            return asked.anybodys() && asked.answeredBy(minutes, month.month());
        }
    }

    /** Whom the form of a month is for: its key (R8.3), and the visitor that the key names. */
    private record Chooser(String formKey, String visitor) {}

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

    /** The month as a browser may keep it; who named nobody sees the same page as everybody else. */
    Response show(Found found, Request request) {
        Fresh fresh = Fresh.of(visit, found.link, found.asked, month(found.month), found.zone);
        return fresh.answer(request, found.link.listed(), () -> {
            Chooser chooser = chooser(found);
            return found.everybodys()
                    ? pages.page(
                                    fresh.tag().getValue(),
                                    List.of(chooser.formKey, chooser.visitor),
                                    own -> page(found, new Chooser(own.get(0), own.get(1)), "", Map.of()))
                            .with(200)
                    : page(found, chooser, "", Map.of()).with(200);
        });
    }

    /** The month after something went wrong; {@code typed} goes along when another time has to be picked. */
    Response again(Found found, String notice, Map<String, String> typed, int status) {
        return page(found, chooser(found), notice, typed).with(status);
    }

    private Chooser chooser(Found found) {
        return new Chooser(
                formKeys.issue(HoldSlot.purpose(found.link.eventTypeId()), found.visitor), Visitor.text(found.visitor));
    }

    /** What is offered, in brief: a busy month has a thousand starts, and naming each took longer than finding them. */
    private static String month(MonthOfSlots month) {
        long starts = 0;
        for (Instant start : month.starts()) {
            starts = starts * MIXED + start.getEpochSecond();
        }
        return month.month() + " " + month.starts().size() + " " + starts + " " + month.nextFreeDay() + " "
                + month.first() + " " + month.last();
    }

    private Page page(Found found, Chooser chooser, String notice, Map<String, String> typed) {
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
        MonthPage page = new MonthPage(
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
                choice(found, chooser, path, typed));
        return new Page("bookinglink/month.jte", page);
    }

    private MonthPage.ChoiceForm choice(Found found, Chooser chooser, String path, Map<String, String> typed) {
        Query kept =
                found.asked.lasting(found.minutes).as(chooser.visitor).kept().and("zone", found.zone.getId());
        return new MonthPage.ChoiceForm(
                path + found.asked.shown(), chooser.formKey, chooser.visitor, kept.parameters(), typed);
    }

    private ZoneLine zoneLine(Found found, OfferedMonth.Shown shown, OfferedMonth month) {
        Optional<ZoneId> known = found.asked.zone().or(() -> visit.preferences().zone());
        Instant at = month.chosen() == null
                ? Instant.now()
                : month.chosen().atTime(LocalTime.NOON).atZone(found.zone).toInstant();
        Query kept = month.here(shown).without("zone").without("clock");
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
