package org.bookonce.publicweb.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What crawlers ask for first. */
@Path("/robots.txt")
@ApplicationScoped
public class RobotsResource {

    /** Links that can be used once are nobody's search result (R2.7). */
    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String robots() {
        return "User-agent: *\nDisallow: /*/one-off/\nDisallow: /*/1t/\nDisallow: /*/bookings/\nDisallow: /console/\n";
    }
}
