package org.bookonce.publicweb.organization;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Leads from a former slug to the same address below the current one (R1.10); the method and what was sent stay. */
@Provider
public class FormerSlugMapper implements ExceptionMapper<FormerSlug> {

    private static final int PERMANENT_REDIRECT = 308;

    @Context
    UriInfo asked;

    @Override
    public Response toResponse(FormerSlug former) {
        URI address = asked.getRequestUri();
        String path = address.getRawPath();
        int below = path.indexOf('/', 1);
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        URI current = URI.create("/" + former.current() + (below < 0 ? "" : path.substring(below)) + query);
        return Response.status(PERMANENT_REDIRECT).location(current).build();
    }
}
