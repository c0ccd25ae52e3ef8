package org.bookonce.publicweb.organization;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import org.bookonce.publicweb.limit.GuessLimit;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.tenant.audit.RequestOrigin;
import org.bookonce.tenant.organization.FindOrganization;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.organization.KnownOrganizations;
import org.bookonce.tenant.organization.Standing;
import org.bookonce.tenant.organization.StandingError;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;

/**
 * Enters the organization that an address names. An unknown one is answered like an unknown link, and counts as a guess.
 * A former slug leads to the current one (R1.10). One that is suspended or about to be deleted answers whatever is asked
 * for with the same sentence, before anything else is looked at (R1.4). Who guessed too often is turned away before
 * anything is looked up (R14.4).
 *
 * <p>Whoever only looks enters an organization that this node met before without asking for it: it is read in the round
 * trip of what the page asks first, and everything said above is decided then.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class OrganizationFilter implements ContainerRequestFilter {

    @Inject
    FindOrganization organizations;

    @Inject
    KnownOrganizations known;

    @Inject
    GuessLimit guesses;

    @Inject
    RequestOrigin origin;

    @Inject
    Visit visit;

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> parts = request.getUriInfo().getPathParameters();
        String slug = parts.getFirst("org");
        if (slug == null) {
            return;
        }
        visit.asked(parts);
        String address = visit.address();
        origin.from(address);
        guesses.check(address);
        if (!looks(request) || !known.expect(slug, this::enter, OrganizationFilter::unknown)) {
            enter(organizations.bySlug(slug).orElseThrow(OrganizationFilter::unknown));
        }
    }

    private void enter(FoundOrganization found) {
        if (found.standing() != Standing.ACTIVE) {
            throw new BusinessException(StandingError.CLOSED);
        }
        visit.enter(found);
        if (found.former()) {
            throw new FormerSlug(found.slug());
        }
    }

    private static boolean looks(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
    }

    private static BusinessException unknown() {
        return new BusinessException(AccessError.NOT_FOUND);
    }
}
