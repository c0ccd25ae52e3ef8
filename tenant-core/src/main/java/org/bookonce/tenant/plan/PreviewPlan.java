package org.bookonce.tenant.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Says what would be over the limits of another plan, before an owner chooses it (R1.8). */
@Stateless
@InTenant
public class PreviewPlan {

    @Inject
    CurrentMember current;

    @Inject
    Plans plans;

    @Inject
    Usages usages;

    /**
     * What it would mean now.
     *
     * @throws BusinessException {@link AccessError#FORBIDDEN} for everybody but owners, {@link AccessError#NOT_FOUND}
     */
    public PlanPreview preview(String planId) {
        current.reader().requireOwner();
        Plan to = plans.find(planId).orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
        return new PlanPreview(
                plans.current(),
                to,
                usages.under(to).stream().filter(LimitUse::over).toList());
    }
}
