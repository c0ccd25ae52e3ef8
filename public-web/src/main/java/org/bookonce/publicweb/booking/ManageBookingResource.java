package org.bookonce.publicweb.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Set;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.scheduling.booking.BookingView;
import org.bookonce.scheduling.booking.CancelBooking;
import org.bookonce.scheduling.booking.DownloadInvitation;
import org.bookonce.scheduling.booking.ShowBooking;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.ErrorCode.Kind;

/**
 * The manage page of one party of a booking (R7.2). Cancelling needs a click on a form: mail scanners follow links.
 */
@Path("/{org}/bookings/{token}")
@ApplicationScoped
public class ManageBookingResource {

    @Inject
    ShowBooking showBooking;

    @Inject
    CancelBooking cancelBooking;

    @Inject
    DownloadInvitation downloadInvitation;

    @Inject
    BookingPages pages;

    @Inject
    Visit visit;

    /**
     * The booking in whatever state it is; with {@code ?booked} the confirmation right after it was made, with
     * {@code ?accepted} the one that its proposer is led to (R2.12).
     */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response show(@Context UriInfo address) {
        BookingView booking = showBooking.show(visit.token());
        Set<String> asked = address.getQueryParameters().keySet();
        if (asked.contains("booked")) {
            return pages.booked(booking, path());
        }
        return asked.contains("accepted") ? pages.accepted(booking, path()) : pages.booking(booking, path());
    }

    /** The calendar file; its name holds nothing that anybody typed (R14.5). */
    @GET
    @Path("invitation.ics")
    @Produces("text/calendar;charset=UTF-8")
    public Response invitation() {
        return Response.ok(downloadInvitation.ics(visit.token()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invitation.ics\"")
                .build();
    }

    /** Cancels and leads back to the page, which says so. */
    @POST
    @Path("cancel")
    @Produces(MediaType.TEXT_HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@FormParam("reason") String reason, @FormParam("formKey") String formKey) {
        try {
            cancelBooking.cancel(visit.token(), reason == null ? "" : reason, formKey);
            return Response.seeOther(URI.create(path())).build();
        } catch (BusinessException refusal) {
            Kind kind = refusal.code().kind();
            if (kind != Kind.CONFLICT && kind != Kind.INVALID) {
                throw refusal;
            }
            return pages.notCancelled(showBooking.show(visit.token()), path(), refusal, reason);
        }
    }

    private String path() {
        return visit.path("bookings/" + visit.token());
    }
}
