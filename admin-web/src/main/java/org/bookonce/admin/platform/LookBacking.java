package org.bookonce.admin.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.operator.CurrentOperator;
import org.bookonce.tenant.operator.EndBreakGlass;
import org.bookonce.tenant.operator.Look;
import org.bookonce.tenant.organization.Standing;
import org.bookonce.tenant.organization.StandingError;

/** What every page of an organization says when nothing can be changed there, and why. */
@Named("look")
@RequestScoped
public class LookBacking {

    @Inject
    CurrentOperator operator;

    @Inject
    CurrentMember member;

    @Inject
    EndBreakGlass endBreakGlass;

    /** Whether an operator looks in, who sees until when. */
    public boolean isIn() {
        return operator.look().isPresent();
    }

    /** When the operator's grant runs out. */
    public Instant getUntil() {
        return operator.look().orElseThrow().until();
    }

    /** Name of the text about the organization's standing; empty while it is open for business. */
    public String getStanding() {
        Optional<StandingError> why = operator.look().map(Look::standing).map(LookBacking::error);
        return why.or(() -> member.readOnly()
                        .filter(StandingError.class::isInstance)
                        .map(StandingError.class::cast))
                .filter(error -> error != StandingError.LOOK_ONLY)
                .map(StandingError::key)
                .orElse("");
    }

    /** Has seen enough: back to what operators see of it from outside. */
    public void end() throws IOException {
        UUID organization = operator.look().orElseThrow().organizationId();
        endBreakGlass.end(organization);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/platform/organizations/" + organization);
    }

    private static StandingError error(Standing standing) {
        return switch (standing) {
            case ACTIVE -> StandingError.LOOK_ONLY;
            case SUSPENDED -> StandingError.SUSPENDED;
            case CLOSING -> StandingError.CLOSING;
        };
    }
}
