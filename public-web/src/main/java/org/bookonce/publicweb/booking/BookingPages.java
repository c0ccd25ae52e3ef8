package org.bookonce.publicweb.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bookonce.publicweb.page.Links.Query;
import org.bookonce.publicweb.page.MeetingCard;
import org.bookonce.publicweb.page.Page;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.publicweb.page.Wording;
import org.bookonce.scheduling.booking.BookingStatus;
import org.bookonce.scheduling.booking.BookingView;
import org.bookonce.scheduling.booking.CancelBooking;
import org.bookonce.scheduling.booking.Meeting;
import org.bookonce.scheduling.booking.Party;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FieldError;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;

/** Puts a booking into its pages. */
@RequestScoped
public class BookingPages {

    @Inject
    Visit visit;

    @Inject
    FormKeys formKeys;

    /** Right after it was made; a booking that is cancelled or over by now is shown as such. */
    Response booked(BookingView booking, String path) {
        if (booking.status() != BookingStatus.CONFIRMED || booking.past()) {
            return booking(booking, path);
        }
        String hint = booking.invitee().email().isPresent() ? "" : visit.texts().get("public.booked.no-email");
        BookingPage page = page(booking, path, Query.of("booked", "1"), "public.booked.page", "", "", hint);
        return new Page("booking/booked.jte", page).with(200);
    }

    /** Whenever its link is opened. */
    Response booking(BookingView booking, String path) {
        return show(booking, path, "", "", 200);
    }

    /** After something that could not be done. */
    Response refused(BookingView booking, String path, BusinessException refusal, String typedReason) {
        Texts texts = visit.texts();
        String notice = refusal.fields().stream()
                .map((FieldError error) -> texts.get(error.code().key(), error.details()))
                .findFirst()
                .orElseGet(() -> texts.get(refusal.code().key(), refusal.details()));
        return show(booking, path, notice, typedReason, refusal.code().kind().status());
    }

    private Response show(BookingView booking, String path, String notice, String typedReason, int status) {
        boolean started = booking.status() == BookingStatus.CONFIRMED && !booking.past() && !booking.mayCancel();
        String hint = started ? visit.texts().get("public.booking.started", "host", booking.hostName()) : "";
        BookingPage page = page(booking, path, Query.NONE, "public.booking.page", notice, typedReason, hint);
        return new Page("booking/booking.jte", page).with(status);
    }

    private BookingPage page(
            BookingView booking,
            String path,
            Query kept,
            String title,
            String notice,
            String typedReason,
            String hint) {
        Texts texts = visit.texts();
        Meeting meeting = booking.meeting();
        Times times = visit.times(zone(booking));
        Instant start = meeting.start();
        State state = State.of(booking, Instant.now());
        return new BookingPage(
                visit.frame(texts.get(title, "title", meeting.title(), "host", other(booking)), path, kept),
                card(booking),
                notice,
                texts.get(state.key()),
                state.tone(),
                times.day(start),
                times.range(start, meeting.end()),
                visit.zoneLine(times, false, booking.hostName(), meeting.zone(), start, path, kept.parameters()),
                visit.hostTime(start, times.zone(), meeting.zone()),
                cancelled(booking, times),
                booking.cancelReason() == null ? "" : booking.cancelReason(),
                state.ahead() ? calendars(booking, path) : null,
                path,
                booking.mayCancel(),
                booking.mayCancel() ? formKeys.issue(CancelBooking.purpose(booking.id())) : "",
                typedReason == null ? "" : typedReason,
                hint);
    }

    private ZoneId zone(BookingView booking) {
        ZoneId own = booking.viewer() == Party.HOST
                ? booking.meeting().zone()
                : booking.invitee().zone();
        return visit.preferences().zone().orElse(own);
    }

    private MeetingCard card(BookingView booking) {
        Texts texts = visit.texts();
        Meeting meeting = booking.meeting();
        int minutes = (int) Duration.between(meeting.start(), meeting.end()).toMinutes();
        String place = Wording.agreedPlace(
                texts, meeting.locationKind(), meeting.locationText(), booking.hostName(), booking.viewer());
        return new MeetingCard(
                other(booking),
                meeting.title(),
                Wording.durations(texts, new TreeSet<>(Set.of(minutes))),
                Optional.of(place).filter(text -> !text.isBlank()),
                Wording.icon(meeting.locationKind()),
                meeting.description());
    }

    private CalendarLinks calendars(BookingView booking, String path) {
        Meeting meeting = booking.meeting();
        return CalendarLinks.of(
                path + "/invitation.ics",
                meeting.title(),
                meeting.start(),
                meeting.end(),
                card(booking).place().orElse(""),
                meeting.description());
    }

    /** Whom the viewer meets. */
    private String other(BookingView booking) {
        return booking.viewer() == Party.HOST ? inviteeName(booking) : booking.hostName();
    }

    private String inviteeName(BookingView booking) {
        String name = booking.invitee().name();
        return name.isBlank() ? visit.texts().get("public.booking.somebody") : name;
    }

    private String cancelled(BookingView booking, Times times) {
        if (booking.status() != BookingStatus.CANCELLED || booking.cancelledBy().isEmpty()) {
            return "";
        }
        Party by = booking.cancelledBy().get();
        String key = by == booking.viewer() ? "you" : by == Party.HOST ? "host" : "invitee";
        return visit.texts()
                .get(
                        "public.booking.cancelled." + key,
                        "day",
                        booking.cancelledAt().map(times::day).orElse(""),
                        "host",
                        booking.hostName(),
                        "invitee",
                        inviteeName(booking));
    }
}
