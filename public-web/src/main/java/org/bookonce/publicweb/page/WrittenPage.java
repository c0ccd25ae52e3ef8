package org.bookonce.publicweb.page;

import jakarta.ws.rs.core.Response;

/**
 * A page that is rendered already.
 *
 * @param html in UTF-8
 */
public record WrittenPage(byte[] html) {

    /** The page as an answer with the status code. */
    public Response with(int status) {
        return Response.status(status).type(Page.HTML).entity(html).build();
    }
}
