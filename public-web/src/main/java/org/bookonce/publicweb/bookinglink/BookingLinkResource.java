package org.bookonce.publicweb.bookinglink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.bookonce.publicweb.limit.BookingLimit;
import org.bookonce.publicweb.limit.HoldLimit;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.scheduling.booking.BookingView;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.booking.ShowBooking;
import org.bookonce.scheduling.bookinglink.BookSlot;
import org.bookonce.scheduling.bookinglink.BookingLinkError;
import org.bookonce.scheduling.bookinglink.HeldSlot;
import org.bookonce.scheduling.bookinglink.HoldSlot;
import org.bookonce.scheduling.bookinglink.OpenBookingLink;
import org.bookonce.scheduling.bookinglink.OpenSlotForm;
import org.bookonce.scheduling.bookinglink.OpenedSlotForm;
import org.bookonce.scheduling.bookinglink.SlotRequest;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.ErrorCode;
import org.bookonce.tenant.shared.FormError;
import org.bookonce.tenant.shared.Visitor;

/**
 * A booking link: the month, the form of a slot, the booking (R3.3). GET and HEAD change nothing; choosing a slot is a POST
 * that keeps it back and redirects (R6.4, R6.6), and so is booking.
 */
@Path("/{org}/book/{slug}")
@Produces(MediaType.TEXT_HTML)
@Embeddable
@ApplicationScoped
public class BookingLinkResource {

    @Inject
    OpenBookingLink openBookingLink;

    @Inject
    OpenSlotForm openSlotForm;

    @Inject
    HoldSlot holdSlot;

    @Inject
    BookSlot bookSlot;

    @Inject
    ShowBooking showBooking;

    @Inject
    HoldLimit holdLimit;

    @Inject
    BookingLimit bookingLimit;

    @Inject
    MonthPages months;

    @Inject
    FormPages forms;

    @Inject
    Visit visit;

    /** The month, and the times of one of its days (R6.3, R6.7). */
    @GET
    public Response month(@Context UriInfo address, @Context Request request) {
        Asked asked = Asked.of(address.getQueryParameters());
        return months.show(months.find(visit.linkSlug(), asked), request);
    }

    /** Keeps a slot back and leads to its form. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(MultivaluedMap<String, String> form) {
        holdLimit.attempt(visit.address());
        Asked asked = Asked.of(form);
        Typed typed = Typed.of(form);
        Optional<Instant> start = StartTime.parse(form.getFirst("start"));
        if (start.isEmpty()) {
            return again(asked, typed, visit.texts().get("public.form.slot-missing"), 422);
        }
        try {
            HeldSlot held = holdSlot.hold(visit.linkSlug(), asked.minutes(), start.get(), Typed.value(form, "formKey"));
            Asked own = asked.as(held.visitor());
            return form.containsKey("location") ? show(own, start.get(), typed, Optional.empty()) : lead(own, held);
        } catch (BusinessException refusal) {
            if (!goesBack(refusal.code()) && refusal.code() != FormError.EXPIRED) {
                throw refusal;
            }
            return gone(asked, typed, start.get(), refusal.code());
        }
    }

    /** The form of a slot. */
    @GET
    @Path("{start: " + StartTime.PATTERN + "}")
    public Response form(@PathParam("start") String text, @Context UriInfo address) {
        Asked asked = Asked.of(address.getQueryParameters());
        return show(asked, start(text), Typed.first(asked), Optional.empty());
    }

    /** Books the slot, or shows the form again with everything typed and what is wrong with it. */
    @POST
    @Path("{start: " + StartTime.PATTERN + "}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response book(
            @PathParam("start") String text, @Context UriInfo address, MultivaluedMap<String, String> form) {
        bookingLimit.attempt(visit.address());
        Instant start = start(text);
        Asked asked = Asked.of(form, address.getQueryParameters());
        Typed typed = Typed.of(form);
        try {
            MadeBooking booked = bookSlot.book(wanted(asked, typed, start, Typed.value(form, "formKey")));
            return asked.embedded()
                    ? embedded(asked, booked, typed)
                    : Response.seeOther(URI.create(visit.path("bookings/" + booked.manageToken()) + "?booked"))
                            .build();
        } catch (BusinessException refusal) {
            if (goesBack(refusal.code())) {
                return gone(asked, typed, start, refusal.code());
            }
            if (refusal.fields().isEmpty() && refusal.code() != FormError.EXPIRED) {
                throw refusal;
            }
            return show(asked, start, typed, Optional.of(refusal));
        }
    }

    private SlotRequest wanted(Asked asked, Typed typed, Instant start, String formKey) {
        return new SlotRequest(
                visit.linkSlug(),
                asked.minutes(),
                start,
                typed.name(),
                typed.email(),
                typed.location(),
                typed.place(),
                typed.answers(),
                asked.zone().or(() -> visit.preferences().zone()).orElse(null),
                visit.texts().locale().getLanguage(),
                visit.preferences().clock24(),
                formKey);
    }

    private Response lead(Asked asked, HeldSlot held) {
        ZoneId zone = asked.zone().or(() -> visit.preferences().zone()).orElse(null);
        String query = zone == null ? asked.kept().toString() : asked.kept().with("zone", zone.getId());
        return Response.seeOther(
                        URI.create(visit.path("book/" + visit.linkSlug()) + "/" + StartTime.text(held.start()) + query))
                .build();
    }

    private Response show(Asked asked, Instant start, Typed typed, Optional<BusinessException> refusal) {
        Asked own = asked.visitor().isEmpty() ? asked.as(Visitor.text(Visitor.unknown())) : asked;
        int minutes = own.minutes() > 0
                ? own.minutes()
                : openBookingLink.open(visit.linkSlug()).durations().get(0);
        OpenedSlotForm opened = openSlotForm.open(visit.linkSlug(), minutes, start, Visitor.read(own.visitor()));
        return opened.free()
                ? forms.form(opened, own, typed, refusal)
                : gone(own, typed, start, BookingLinkError.SLOT_TAKEN);
    }

    private Response embedded(Asked asked, MadeBooking booked, Typed typed) {
        BookingView booking = showBooking.show(booked.manageToken());
        ZoneId zone = asked.zone()
                .or(() -> visit.preferences().zone())
                .orElse(booking.invitee().zone());
        return forms.embedded(visit.linkSlug(), booking, zone, typed.email());
    }

    /** Back to the slot's day, with what is left of it and everything that was typed. */
    private Response gone(Asked asked, Typed typed, Instant start, ErrorCode why) {
        ZoneId zone = asked.zone()
                .or(() -> visit.preferences().zone())
                .orElseGet(() -> openBookingLink.open(visit.linkSlug()).zone());
        Asked there = asked.on(start.atZone(zone).toLocalDate());
        return again(there, typed, visit.texts().get(why.key()), why.kind().status());
    }

    private Response again(Asked asked, Typed typed, String notice, int status) {
        MonthPages.Found found = months.find(visit.linkSlug(), asked.from(typed.name(), typed.email()));
        return months.again(found, notice, typed.alsoKept(), status);
    }

    private static boolean goesBack(ErrorCode code) {
        return code == BookingLinkError.SLOT_TAKEN
                || code == BookingLinkError.SLOT_UNKNOWN
                || code == BookingLinkError.DURATION_UNKNOWN;
    }

    private static Instant start(String text) {
        return StartTime.parse(text).orElseThrow(() -> new BusinessException(BookingLinkError.NOT_FOUND));
    }
}
