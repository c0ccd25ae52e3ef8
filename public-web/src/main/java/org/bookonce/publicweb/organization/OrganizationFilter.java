package org.bookonce.publicweb.organization;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.bookonce.publicweb.limit.GuessLimit;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.tenant.audit.RequestOrigin;
import org.bookonce.tenant.organization.FindOrganization;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.organization.Standing;
import org.bookonce.tenant.organization.StandingError;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;

/**
 * Enters the organization that an address names. An unknown one is answered like an unknown link, and counts as a guess.
 * A former slug leads to the current one (R1.10). One that is suspended or about to be deleted answers whatever is asked
 * for with the same sentence, before anything else is looked at (R1.4). Who guessed too often is turned away before
 * anything is looked up (R14.4).
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class OrganizationFilter implements ContainerRequestFilter {

    private static final int PERMANENT_REDIRECT = 308;

    @Inject
    FindOrganization organizations;

    @Inject
    GuessLimit guesses;

    @Inject
    RequestOrigin origin;

    @Inject
    Visit visit;

    @Override
    public void filter(ContainerRequestContext request) {
        String slug = request.getUriInfo().getPathParameters().getFirst("org");
        if (slug == null) {
            return;
        }
        String address = visit.address();
        origin.from(address);
        guesses.check(address);
        FoundOrganization found =
                organizations.bySlug(slug).orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
        if (found.standing() != Standing.ACTIVE) {
            throw new BusinessException(StandingError.CLOSED);
        }
        visit.enter(found, request.getUriInfo().getPathParameters());
        if (found.former()) {
            request.abortWith(redirect(request.getUriInfo().getRequestUri(), found.slug()));
        }
    }

    /** The same address below another slug; the method and what was sent stay. */
    private static Response redirect(URI asked, String slug) {
        String path = asked.getRawPath();
        int below = path.indexOf('/', 1);
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        URI current = URI.create("/" + slug + (below < 0 ? "" : path.substring(below)) + query);
        return Response.status(PERMANENT_REDIRECT).location(current).build();
    }
}
