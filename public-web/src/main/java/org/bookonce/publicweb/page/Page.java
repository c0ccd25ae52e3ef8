package org.bookonce.publicweb.page;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * A template and what it shows, as a JAX-RS entity.
 *
 * @param template path below {@code src/main/jte}
 * @param model the template's only parameter, named {@code page}
 */
public record Page(String template, Object model) {

    static final MediaType HTML = new MediaType("text", "html", "UTF-8");

    /** The page as an answer with the status code. */
    public Response with(int status) {
        return Response.status(status).type(HTML).entity(this).build();
    }
}
