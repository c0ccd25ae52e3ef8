package org.bookonce.admin.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bookonce.admin.identity.OperatorCheck;
import org.bookonce.tenant.membership.EnteredOrganization;
import org.bookonce.tenant.operator.CurrentOperator;
import org.bookonce.tenant.operator.LookIntoOrganization;

/** Lets platform operators in (R1.4): to their own pages, and where they broke the glass. */
@ApplicationScoped
class OperatorEntrance {

    @Inject
    OperatorCheck check;

    @Inject
    CurrentOperator operator;

    @Inject
    LookIntoOrganization lookInto;

    /** Whether the person of this request is one, who then acts as such. */
    OperatorCheck.Answer admit(HttpServletRequest request) {
        OperatorCheck.Checked checked = check.check(request);
        checked.person().ifPresent(operator::enter);
        return checked.answer();
    }

    /** The organization, for an admitted operator with a valid grant. */
    Optional<EnteredOrganization> look(String slug, String path) {
        return lookInto.enter(slug, path);
    }
}
