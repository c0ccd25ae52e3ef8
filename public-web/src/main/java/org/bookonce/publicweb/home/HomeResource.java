package org.bookonce.publicweb.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.bookonce.publicweb.page.Page;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.web.WebSettings;

/** The bare address. */
@Path("/")
@ApplicationScoped
public class HomeResource {

    @Inject
    Visit visit;

    /** One sentence for who comes without a link. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response home() {
        String console = WebSettings.address("bookonce.web.console-url").toString();
        return new Page("home/home.jte", new HomePage(visit.frame(visit.texts().get("public.home.title")), console))
                .with(200);
    }
}
