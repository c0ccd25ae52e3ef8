package org.bookonce.publicweb.bookinglink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.bookonce.publicweb.page.Links.Query;
import org.bookonce.publicweb.page.MeetingCard;
import org.bookonce.publicweb.page.Page;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.scheduling.booking.BookingView;
import org.bookonce.scheduling.booking.Meeting;
import org.bookonce.scheduling.bookinglink.OpenedBookingLink;
import org.bookonce.scheduling.bookinglink.OpenedSlotForm;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.shared.Visitor;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;

/** Puts a slot of a booking link into its form, and what was booked inside of somebody's page. */
@ApplicationScoped
public class FormPages {

    @Inject
    Visit visit;

    @Inject
    LinkWording wording;

    @Inject
    FormKeys formKeys;

    /** The form, the first time or again with what was refused. */
    Response form(OpenedSlotForm opened, Asked asked, Typed typed, Optional<BusinessException> refusal) {
        Texts texts = visit.texts();
        OpenedBookingLink link = opened.link();
        ZoneId zone = wording.zone(link, asked.zone());
        Times times = visit.times(zone);
        MeetingCard card = wording.card(link, opened.minutes());
        FormFields fields = new FormFields(link, typed, texts, refusal);
        String path = visit.path("book/" + link.slug());
        String own = path + "/" + StartTime.text(opened.start());
        Query kept = asked.lasting(opened.minutes()).kept();
        FormPage page = new FormPage(
                visit.frame(texts.get("public.form.page", "title", link.title()), own, kept.and("zone", zone.getId())),
                wording.sharing(link, asked.embedded()),
                card,
                new FormPage.Slot(
                        times.opening(times.day(opened.start())),
                        times.range(opened.start(), opened.end()),
                        times.zoneName(opened.start()),
                        visit.hostTime(opened.start(), zone, link.zone()),
                        path + kept.and("date", times.date(opened.start()).toString())),
                held(opened, times),
                refusal.map(r -> texts.get(r.code().key(), r.details())).orElse(""),
                fields.contact(),
                fields.places(card.host()),
                fields.locationError(),
                fields.more(),
                new FormPage.Keys(
                        own + asked.shown(),
                        zone.getId(),
                        opened.minutes(),
                        asked.visitor(),
                        formKeys.issue(opened.purpose(), Visitor.read(asked.visitor()))),
                texts.get(
                        "public.form.confirm",
                        "day",
                        times.shortDay(opened.start()),
                        "time",
                        times.time(opened.start())));
        return new Page("bookinglink/form.jte", page)
                .with(refusal.map(r -> r.code().kind().status()).orElse(200));
    }

    /** That it is booked, where the page that manages it cannot be shown (R6.8). */
    Response embedded(String slug, BookingView booking, ZoneId zone, String mail) {
        Times times = visit.times(zone);
        Meeting meeting = booking.meeting();
        EmbeddedPage page = new EmbeddedPage(
                visit.frame(visit.texts().get("public.booked.page", "title", meeting.title())),
                wording.sharing(slug, meeting.title(), booking.hostName()),
                booking.hostName(),
                meeting.title(),
                times.opening(times.day(meeting.start())),
                times.range(meeting.start(), meeting.end()),
                times.zoneName(meeting.start()),
                mail);
        return new Page("bookinglink/embedded.jte", page).with(200);
    }

    private FormPage.Held held(OpenedSlotForm opened, Times times) {
        Texts texts = visit.texts();
        return opened.heldUntil()
                .map(until -> new FormPage.Held(
                        texts.get("public.book.held", "time", times.time(until)),
                        Math.max(0, Duration.between(Instant.now(), until).toSeconds()),
                        texts.get("public.book.held.over")))
                .orElse(null);
    }
}
