package org.bookonce.publicweb.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.bookonce.publicweb.bookinglink.StartTime;
import org.bookonce.publicweb.limit.BookingLimit;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.scheduling.booking.BookingError;
import org.bookonce.scheduling.booking.BookingView;
import org.bookonce.scheduling.booking.Reading;
import org.bookonce.scheduling.booking.ShowBooking;
import org.bookonce.scheduling.bookinglink.FindSlotsForBooking;
import org.bookonce.scheduling.bookinglink.MoveToSlot;
import org.bookonce.scheduling.bookinglink.OtherStarts;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.ErrorCode;
import org.bookonce.tenant.shared.FormError;
import org.bookonce.web.preference.Zones;

/** Moves a booking of a booking link to another start of it (R7.3); nothing is held meanwhile (R8.4). */
@Path("/{org}/bookings/{token}/move/{start: " + StartTime.PATTERN + "}")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class MoveToStartResource {

    @Inject
    ShowBooking showBooking;

    @Inject
    FindSlotsForBooking findSlots;

    @Inject
    MoveToSlot moveToSlot;

    @Inject
    BookingLimit limit;

    @Inject
    BookingPages bookingPages;

    @Inject
    BookingWording wording;

    @Inject
    MoveMonths months;

    @Inject
    Visit visit;

    /** The last look before it is moved. */
    @GET
    public Response form() {
        return show("", 200);
    }

    /** Moves the booking and leads back to its page, which says so; or shows what is still free. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@FormParam("zone") String zone, @FormParam("formKey") String formKey) {
        limit.attempt(visit.address());
        try {
            moveToSlot.move(visit.token(), start(), formKey, reading(zone));
            return Response.seeOther(URI.create(path())).build();
        } catch (BusinessException refusal) {
            ErrorCode code = refusal.code();
            if (code == FormError.EXPIRED) {
                return show(visit.texts().get(code.key()), code.kind().status());
            }
            return code == BookingError.TIME_TAKEN ? gone() : barred(refusal);
        }
    }

    private Reading reading(String zone) {
        return new Reading(
                Zones.parse(zone).orElseGet(() -> wording.zone(showBooking.show(visit.token()))),
                visit.texts().locale().getLanguage(),
                visit.preferences().clock24());
    }

    private Response show(String notice, int status) {
        BookingView booking = showBooking.show(visit.token());
        try {
            OtherStarts others = others(booking);
            Instant start = start();
            return others.month().starts().contains(start)
                    ? months.confirm(booking, start, start.plusSeconds(others.minutes() * 60L), path(), notice, status)
                    : taken(booking, others);
        } catch (BusinessException refusal) {
            return barred(refusal);
        }
    }

    private Response gone() {
        BookingView booking = showBooking.show(visit.token());
        try {
            return taken(booking, others(booking));
        } catch (BusinessException refusal) {
            return barred(refusal);
        }
    }

    private Response taken(BookingView booking, OtherStarts others) {
        ErrorCode why = BookingError.TIME_TAKEN;
        String notice = visit.texts().get(why.key());
        return months.month(
                booking, others, day(booking), path(), notice, why.kind().status());
    }

    private OtherStarts others(BookingView booking) {
        return findSlots.find(visit.token(), YearMonth.from(day(booking)), wording.zone(booking));
    }

    private LocalDate day(BookingView booking) {
        ZoneId zone = wording.zone(booking);
        return start().atZone(zone).toLocalDate();
    }

    private Response barred(BusinessException refusal) {
        ErrorCode.Kind kind = refusal.code().kind();
        if (kind != ErrorCode.Kind.CONFLICT && kind != ErrorCode.Kind.INVALID) {
            throw refusal;
        }
        return bookingPages.barred(showBooking.show(visit.token()), path(), refusal);
    }

    private Instant start() {
        return StartTime.parse(visit.part("start")).orElseThrow(() -> new BusinessException(BookingError.NOT_FOUND));
    }

    private String path() {
        return visit.path("bookings/" + visit.token());
    }
}
