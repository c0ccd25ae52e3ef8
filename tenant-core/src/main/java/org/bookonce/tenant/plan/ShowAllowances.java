package org.bookonce.tenant.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** A member's allowances, for owners and admins who are about to set them (R1.8). */
@Stateless
@InTenant
public class ShowAllowances {

    @Inject
    CurrentMember current;

    @Inject
    Plans plans;

    @Inject
    Usages usages;

    @Inject
    Allowances allowances;

    /**
     * The allowances as they are now.
     *
     * @throws BusinessException {@link AccessError#FORBIDDEN} for members, and for admins about owners;
     *     {@link AccessError#NOT_FOUND} for inactive, unknown and foreign members
     */
    public MemberAllowances show(UUID memberId) {
        Member member = allowances.settable(current.reader(), memberId);
        Plan plan = plans.current();
        Map<Limit, Integer> ofPlan = new EnumMap<>(Limit.class);
        Map<Limit, Double> used = new EnumMap<>(Limit.class);
        for (MemberUse use : usages.member(plan, member)) {
            ofPlan.put(use.limit(), plan.value(use.limit()));
            use.used().ifPresent(count -> used.put(use.limit(), use.amount()));
        }
        return new MemberAllowances(memberId, member.name(), ofPlan, allowances.of(memberId), used);
    }
}
