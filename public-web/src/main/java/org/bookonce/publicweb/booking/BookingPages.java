package org.bookonce.publicweb.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.bookonce.publicweb.page.Links.Query;
import org.bookonce.publicweb.page.Page;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.scheduling.booking.BookingView;
import org.bookonce.scheduling.booking.CancelBooking;
import org.bookonce.scheduling.booking.Meeting;
import org.bookonce.scheduling.booking.Party;
import org.bookonce.tenant.organization.Addresses;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FieldError;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;

/** Puts a booking into its pages. */
@ApplicationScoped
public class BookingPages {

    @Inject
    Visit visit;

    @Inject
    BookingWording wording;

    @Inject
    Addresses addresses;

    @Inject
    FormKeys formKeys;

    /** Right after it was made; a booking that is cancelled or over by now is shown as such. */
    Response booked(BookingView booking, String path) {
        if (!booking.ahead()) {
            return booking(booking, path);
        }
        String hint = booking.invitee().email().isPresent() ? "" : visit.texts().get("public.booked.no-email");
        BookingPage page = page(booking, path, Query.of("booked", "1"), "public.booked.page", "", null, hint);
        return new Page("booking/booked.jte", page).with(200);
    }

    /** What a proposal became when one of its times was accepted (R2.12); the same holds for later. */
    Response accepted(BookingView booking, String path) {
        if (!booking.ahead()) {
            return booking(booking, path);
        }
        BookingPage page = page(booking, path, Query.of("accepted", "1"), "public.booked.page", "", "", "");
        return new Page("booking/accepted.jte", page).with(200);
    }

    /** Whenever its link is opened. */
    Response booking(BookingView booking, String path) {
        return show(booking, path, "", null, 200);
    }

    /** After it could not be cancelled: the form stays open, with the reason that was typed. */
    Response notCancelled(BookingView booking, String path, BusinessException refusal, String typedReason) {
        return refused(booking, path, refusal, typedReason == null ? "" : typedReason);
    }

    /** After it could not be moved. */
    Response barred(BookingView booking, String path, BusinessException refusal) {
        return refused(booking, path, refusal, null);
    }

    private Response refused(BookingView booking, String path, BusinessException refusal, String typedReason) {
        Texts texts = visit.texts();
        String notice = refusal.fields().stream()
                .map((FieldError error) -> texts.get(error.code().key(), error.details()))
                .findFirst()
                .orElseGet(() -> texts.get(refusal.code().key(), refusal.details()));
        return show(booking, path, notice, typedReason, refusal.code().kind().status());
    }

    private Response show(BookingView booking, String path, String notice, String typedReason, int status) {
        String hint = booking.ahead() && !booking.mayCancel() ? wording.barred(booking) : "";
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
        Times times = visit.times(wording.zone(booking));
        State state = State.of(booking);
        return new BookingPage(
                visit.frame(texts.get(title, "title", meeting.title(), "host", wording.other(booking)), path, kept),
                wording.card(booking),
                notice,
                texts.get(state.key()),
                state.tone(),
                times.opening(times.day(meeting.start())),
                times.range(meeting.start(), meeting.end()),
                visit.zoneLine(
                        times, false, booking.hostName(), meeting.zone(), meeting.start(), path, kept.parameters()),
                visit.hostTime(meeting.start(), times.zone(), meeting.zone()),
                wording.moved(booking, times),
                wording.former(booking, times),
                wording.cancelled(booking, times),
                booking.cancelReason() == null ? "" : booking.cancelReason(),
                booking.ahead() ? calendars(booking, path) : null,
                path,
                wording.policy(booking, times),
                booking.mayMove() ? path + "/move" : "",
                console(booking),
                booking.mayCancel(),
                booking.mayCancel() ? formKeys.issue(CancelBooking.purpose(booking.id())) : "",
                typedReason != null,
                typedReason == null ? "" : typedReason,
                hint,
                booking.ahead() && !booking.mayCancel());
    }

    private String console(BookingView booking) {
        return booking.viewer() == Party.HOST
                ? visit.organization()
                        .map(organization -> addresses.consoleBooking(organization.slug(), booking.id()))
                        .orElse("")
                : "";
    }

    private CalendarLinks calendars(BookingView booking, String path) {
        Meeting meeting = booking.meeting();
        return CalendarLinks.of(
                path + "/invitation.ics",
                meeting.title(),
                meeting.start(),
                meeting.end(),
                wording.card(booking).place().orElse(""),
                meeting.description());
    }
}
