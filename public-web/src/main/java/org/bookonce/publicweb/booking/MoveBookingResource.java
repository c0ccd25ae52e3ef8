package org.bookonce.publicweb.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.publicweb.bookinglink.Days;
import org.bookonce.publicweb.bookinglink.StartTime;
import org.bookonce.publicweb.limit.BookingLimit;
import org.bookonce.publicweb.page.Links;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.scheduling.booking.BookingError;
import org.bookonce.scheduling.booking.BookingView;
import org.bookonce.scheduling.booking.ShowBooking;
import org.bookonce.scheduling.bookinglink.BookingLinkError;
import org.bookonce.scheduling.bookinglink.FindSlotsForBooking;
import org.bookonce.scheduling.bookinglink.OtherStarts;
import org.bookonce.scheduling.oneoff.MoveToOfferedSlot;
import org.bookonce.scheduling.oneoff.OfferedSlotView;
import org.bookonce.scheduling.oneoff.OneOffError;
import org.bookonce.scheduling.oneoff.OtherSlots;
import org.bookonce.scheduling.oneoff.ShowOtherSlots;
import org.bookonce.scheduling.oneoff.SlotMove;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.ErrorCode;
import org.bookonce.tenant.shared.FormError;
import org.bookonce.web.preference.Zones;

/**
 * From the manage page to another offered slot (R2.11): the list, the form of one of them, the move. GET and HEAD change
 * nothing; choosing is a POST that redirects (R6.6), and so is moving. Nothing is held meanwhile (R8.4).
 */
@Path("/{org}/bookings/{token}/move")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class MoveBookingResource {

    @Inject
    ShowBooking showBooking;

    @Inject
    ShowOtherSlots showOtherSlots;

    @Inject
    MoveToOfferedSlot moveToOfferedSlot;

    @Inject
    BookingLimit limit;

    @Inject
    BookingPages bookingPages;

    @Inject
    MovePages pages;

    @Inject
    FindSlotsForBooking findSlots;

    @Inject
    MoveMonths months;

    @Inject
    BookingWording wording;

    @Inject
    Visit visit;

    /** What to show once it is known that the booking can be moved. */
    @FunctionalInterface
    private interface Step {
        Response of(BookingView booking, OtherSlots others);
    }

    /** The other offered slots, by day; or a month of the booking link it came from (R7.3). */
    @GET
    public Response slots(@QueryParam("month") String month, @QueryParam("date") String date) {
        LocalDate day = Days.date(date);
        YearMonth shown = day == null ? Days.month(month) : YearMonth.from(day);
        try {
            BookingView booking = showBooking.show(visit.token());
            OtherStarts starts = findSlots.find(visit.token(), shown, wording.zone(booking));
            return months.month(booking, starts, day, path(), "", 200);
        } catch (BusinessException refusal) {
            return refusal.code() == BookingLinkError.NOT_FOUND
                    ? movable((booking, others) -> pages.slots(booking, others, path(), "", 200))
                    : barred(refusal);
        }
    }

    /** Takes a choice and leads to its form. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @FormParam("slot") String slotId, @FormParam("start") String start, @FormParam("zone") String zone) {
        if (StartTime.parse(start).isPresent()) {
            return Response.seeOther(URI.create(path() + "/move/" + start + Links.Query.of("zone", zone)))
                    .build();
        }
        return movable((booking, others) -> {
            Optional<OfferedSlotView> slot = find(others, slotId);
            if (slot.isEmpty()) {
                String missing = others.any() ? visit.texts().get("public.form.slot-missing") : "";
                return pages.slots(booking, others, path(), missing, 422);
            }
            if (!slot.get().free()) {
                return gone(booking, others, BookingError.TIME_TAKEN);
            }
            String query = Links.Query.of("zone", zone).toString();
            return Response.seeOther(URI.create(path() + "/move/" + slotId + query))
                    .build();
        });
    }

    /** The form of a slot. */
    @GET
    @Path("{slot}")
    public Response form(@PathParam("slot") UUID slotId) {
        return movable((booking, others) -> show(booking, others, slotId, "", 200));
    }

    /** Moves the booking and leads back to its page, which says so; or shows what is still free. */
    @POST
    @Path("{slot}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @PathParam("slot") UUID slotId, @FormParam("zone") String zone, @FormParam("formKey") String formKey) {
        limit.attempt(visit.address());
        try {
            moveToOfferedSlot.move(wanted(slotId, zone, formKey));
            return Response.seeOther(URI.create(path())).build();
        } catch (BusinessException refusal) {
            ErrorCode code = refusal.code();
            if (code == FormError.EXPIRED) {
                String notice = visit.texts().get(code.key());
                return movable((booking, others) ->
                        show(booking, others, slotId, notice, code.kind().status()));
            }
            if (code == BookingError.TIME_TAKEN || code == OneOffError.SLOT_PAST) {
                return movable((booking, others) -> gone(booking, others, code));
            }
            return barred(refusal);
        }
    }

    /** With how it was read: whoever moves it goes on reading it that way. */
    private SlotMove wanted(UUID slotId, String zone, String formKey) {
        return new SlotMove(
                visit.token(),
                slotId,
                Zones.parse(zone).or(() -> visit.preferences().zone()).orElse(null),
                visit.texts().locale().getLanguage(),
                visit.preferences().clock24(),
                formKey);
    }

    private Response show(BookingView booking, OtherSlots others, UUID slotId, String notice, int status) {
        return find(others, slotId.toString())
                .filter(OfferedSlotView::free)
                .map(slot -> pages.confirm(booking, slot, path(), notice, status))
                .orElseGet(() -> gone(booking, others, BookingError.TIME_TAKEN));
    }

    private Response gone(BookingView booking, OtherSlots others, ErrorCode why) {
        return pages.slots(
                booking,
                others,
                path(),
                visit.texts().get(why == BookingError.TIME_TAKEN && !others.any() ? "public.move.lost" : why.key()),
                why.kind().status());
    }

    /** A booking that cannot be moved shows itself, with the reason. */
    private Response movable(Step step) {
        BookingView booking = showBooking.show(visit.token());
        OtherSlots others;
        try {
            others = showOtherSlots.show(visit.token());
        } catch (BusinessException refusal) {
            return barred(refusal);
        }
        return step.of(booking, others);
    }

    private Response barred(BusinessException refusal) {
        ErrorCode.Kind kind = refusal.code().kind();
        if (kind != ErrorCode.Kind.CONFLICT && kind != ErrorCode.Kind.INVALID) {
            throw refusal;
        }
        return bookingPages.barred(showBooking.show(visit.token()), path(), refusal);
    }

    private static Optional<OfferedSlotView> find(OtherSlots others, String id) {
        return others.slots().stream()
                .filter(slot -> slot.id().toString().equals(id))
                .findFirst();
    }

    private String path() {
        return visit.path("bookings/" + visit.token());
    }
}
