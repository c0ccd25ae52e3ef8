package org.bookonce.publicweb.organization;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
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
 * A former slug leads on: the token itself names the organization (R1.10). One that is suspended or being deleted says
 * so in one sentence, on every page (R1.4). Who guessed too often is turned away before anything is looked up (R14.4).
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class OrganizationFilter implements ContainerRequestFilter {

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
        FoundOrganization organization =
                organizations.bySlug(slug).orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
        visit.enter(organization);
        if (organization.standing() != Standing.ACTIVE) {
            throw new BusinessException(StandingError.CLOSED);
        }
    }
}
