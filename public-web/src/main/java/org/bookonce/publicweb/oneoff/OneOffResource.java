package org.bookonce.publicweb.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.publicweb.limit.BookingLimit;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.oneoff.BookOfferedSlot;
import org.bookonce.scheduling.oneoff.OfferedSlotView;
import org.bookonce.scheduling.oneoff.OneOffError;
import org.bookonce.scheduling.oneoff.OpenOneOff;
import org.bookonce.scheduling.oneoff.OpenedOneOff;
import org.bookonce.scheduling.oneoff.SlotBooking;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.ErrorCode;
import org.bookonce.tenant.shared.FormError;

/**
 * A one-off meeting's link: the list of offered slots, the form of one of them, the booking. GET and HEAD change nothing
 * (R4.10); choosing is a POST that redirects (R6.6), and so is booking.
 */
@Path("/{org}/one-off/{token}")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class OneOffResource {

    @Inject
    OpenOneOff openOneOff;

    @Inject
    BookOfferedSlot bookOfferedSlot;

    @Inject
    BookingLimit limit;

    @Inject
    OneOffPages pages;

    @Inject
    Visit visit;

    /** The offered slots, by day (R2.7, R6.3). */
    @GET
    public Response slots(@QueryParam("name") String name, @QueryParam("email") String email) {
        return pages.slots(
                openOneOff.open(visit.token()), Asked.of(visit.token(), name, email), Optional.empty(), "", 200);
    }

    /** Takes a choice and leads to its form. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(MultivaluedMap<String, String> form) {
        OpenedOneOff oneOff = openOneOff.open(visit.token());
        Asked asked = Asked.of(visit.token(), form.getFirst("name"), form.getFirst("email"));
        Optional<ZoneId> zone = Typed.zone(form);
        String id = Typed.value(form, "slot");
        Optional<OfferedSlotView> slot = oneOff.slots().stream()
                .filter(offered -> offered.id().toString().equals(id))
                .findFirst();
        if (slot.isEmpty()) {
            return pages.slots(oneOff, asked, zone, visit.texts().get("public.form.slot-missing"), 422);
        }
        if (!slot.get().free()) {
            return gone(oneOff, asked, zone, OneOffError.SLOT_TAKEN);
        }
        ZoneId shown = zone.orElseGet(() -> pages.zone(oneOff, zone));
        return Response.seeOther(URI.create(asked.path(visit, id, shown))).build();
    }

    /** The form of a slot. */
    @GET
    @Path("{slot}")
    public Response form(
            @PathParam("slot") UUID slotId, @QueryParam("name") String name, @QueryParam("email") String email) {
        OpenedOneOff oneOff = openOneOff.open(visit.token());
        Asked asked = Asked.of(visit.token(), name, email);
        return show(oneOff, slotId, asked, Optional.empty(), Typed.first(asked, oneOff), Optional.empty());
    }

    /** Books the slot, or shows the form again with everything typed and what is wrong with it. */
    @POST
    @Path("{slot}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response book(@PathParam("slot") UUID slotId, MultivaluedMap<String, String> form) {
        limit.attempt(visit.address());
        Typed typed = Typed.of(form);
        Optional<ZoneId> zone = Typed.zone(form);
        try {
            MadeBooking booked = bookOfferedSlot.book(new SlotBooking(
                    visit.token(),
                    slotId,
                    typed.name(),
                    typed.email(),
                    typed.answer(),
                    zone.or(() -> visit.preferences().zone()).orElse(null),
                    visit.texts().locale().getLanguage(),
                    visit.preferences().clock24(),
                    Typed.value(form, "formKey")));
            return Response.seeOther(URI.create(visit.path("bookings/" + booked.manageToken()) + "?booked"))
                    .build();
        } catch (BusinessException refusal) {
            return again(refusal, slotId, zone, typed);
        }
    }

    private Response again(BusinessException refusal, UUID slotId, Optional<ZoneId> zone, Typed typed) {
        boolean slotGone = refusal.code() == OneOffError.SLOT_TAKEN || refusal.code() == OneOffError.SLOT_PAST;
        if (!slotGone && refusal.fields().isEmpty() && refusal.code() != FormError.EXPIRED) {
            throw refusal;
        }
        Asked asked = Asked.of(visit.token(), typed.name(), typed.email());
        OpenedOneOff oneOff = openOneOff.open(visit.token());
        return slotGone
                ? gone(oneOff, asked, zone, refusal.code())
                : show(oneOff, slotId, asked, zone, typed, Optional.of(refusal));
    }

    private Response show(
            OpenedOneOff oneOff,
            UUID slotId,
            Asked asked,
            Optional<ZoneId> zone,
            Typed typed,
            Optional<BusinessException> refusal) {
        return oneOff.slots().stream()
                .filter(slot -> slot.id().equals(slotId) && slot.free())
                .findFirst()
                .map(slot -> pages.details(oneOff, slot, asked, zone, typed, refusal))
                .orElseGet(() -> gone(oneOff, asked, zone, OneOffError.SLOT_TAKEN));
    }

    private Response gone(OpenedOneOff oneOff, Asked asked, Optional<ZoneId> zone, ErrorCode why) {
        return pages.slots(
                oneOff, asked, zone, visit.texts().get(why.key()), why.kind().status());
    }
}
