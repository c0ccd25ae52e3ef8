package org.bookonce.publicweb.bookinglink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.bookonce.publicweb.page.Page;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.scheduling.bookinglink.OpenOrganizationPage;
import org.bookonce.scheduling.bookinglink.OpenedHostPage;

/**
 * The organization's public page: its members and what can be booked (R3.3). Files that browsers ask for have a dot in
 * their name.
 */
@Path("/{org: [a-z0-9-]+}")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class OrganizationPageResource {

    @Inject
    OpenOrganizationPage show;

    @Inject
    HostPages pages;

    @Inject
    Visit visit;

    /** Everything listed that can be booked. */
    @GET
    public Response page(@Context Request request) {
        OpenedHostPage shown = show.show();
        HostPage page = pages.ofOrganization(shown);
        return Fresh.of(visit, shown)
                .answer(request, page.sharing().listed(), () -> new Page("bookinglink/host.jte", page).with(200));
    }
}
