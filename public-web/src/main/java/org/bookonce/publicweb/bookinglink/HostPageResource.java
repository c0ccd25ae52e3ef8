package org.bookonce.publicweb.bookinglink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.bookonce.publicweb.page.Page;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.scheduling.bookinglink.OpenHostPage;
import org.bookonce.scheduling.bookinglink.OpenedHostPage;

/** A member's public page (R3.3). */
@Path("/{org}/{host}")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class HostPageResource {

    @Inject
    OpenHostPage show;

    @Inject
    HostPages pages;

    @Inject
    Visit visit;

    /** Everything listed that can be booked with them. */
    @GET
    public Response page(@PathParam("host") String slug, @Context Request request) {
        OpenedHostPage shown = show.show(slug);
        HostPage page = pages.ofMember(shown, slug);
        return Fresh.of(visit, shown)
                .answer(request, page.sharing().listed(), () -> new Page("bookinglink/host.jte", page).with(200));
    }
}
