package org.bookonce.tenant.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.membership.ActingMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Puts the organization on another plan, up or down, by an owner (R1.8). Nothing is deleted: what is over a limit goes
 * on working, and {@link Limits} refuses new ones from here on. Choosing the plan it is on is no error.
 */
@Stateless
@InTenant
public class ChangePlan {

    @Inject
    ActingMember acting;

    @Inject
    Plans plans;

    @Inject
    PlanNotices notices;

    /**
     * Changes it.
     *
     * @throws BusinessException {@link AccessError#FORBIDDEN} for everybody but owners, {@link AccessError#NOT_FOUND},
     *     {@link PlanError#STALE} when the organization's plan, or the values of the other, changed meanwhile
     */
    public void change(PlanChange wanted) {
        Member me = acting.lockAsOwner();
        Plan to = plans.find(wanted.to()).orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
        Plan from = plans.current();
        if (from.id().equals(to.id())) {
            return;
        }
        if (!from.id().equals(wanted.from()) || to.version() != wanted.version()) {
            throw new BusinessException(PlanError.STALE);
        }
        plans.choose(to);
        notices.changed(from, to, me);
    }
}
