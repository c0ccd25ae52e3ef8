package org.bookonce.tenant.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.tenancy.InTenant;

/** Every limit with its usage (R1.8): owners and admins see the organization's, members their own. */
@Stateless
@InTenant
public class ShowPlan {

    @Inject
    CurrentMember current;

    @Inject
    Plans plans;

    @Inject
    Usages usages;

    /** The plan as it is now. */
    public PlanView show() {
        Member me = current.reader();
        Plan plan = plans.current();
        boolean own = me.role() == Role.MEMBER;
        boolean editor = current.readOnly().isEmpty();
        return new PlanView(
                plan,
                own,
                own ? usages.under(plan, me) : usages.under(plan),
                editor && me.role() == Role.OWNER ? plans.all() : List.of(),
                editor && !own);
    }
}
