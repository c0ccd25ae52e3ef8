package org.bookonce.publicweb.bookinglink;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.tenant.settings.ListEmbedOrigins;

/**
 * Lets the listed origins show a booking link's pages inside of theirs (R6.8), where the address asks for that. Every browser
 * that knows {@code frame-ancestors} ignores {@code X-Frame-Options} beside it; one that does not shows no frame at all.
 */
@Provider
@Embeddable
public class EmbedFilter implements ContainerResponseFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final String NOBODY = "frame-ancestors 'none'";

    @Inject
    ListEmbedOrigins origins;

    @Inject
    Visit visit;

    @Context
    HttpServletResponse response;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (!request.getUriInfo().getQueryParameters().containsKey("embed")
                || visit.organization().isEmpty()) {
            return;
        }
        List<String> listed = origins.list();
        String policy = response.getHeader(POLICY);
        if (!listed.isEmpty() && policy != null) {
            String ancestors = "frame-ancestors " + String.join(" ", listed);
            answer.getHeaders().putSingle(POLICY, policy.replace(NOBODY, ancestors));
        }
    }
}
