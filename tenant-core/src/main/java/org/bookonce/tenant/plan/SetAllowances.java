package org.bookonce.tenant.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.ActingMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Sets a member's allowances (R1.8), by owners and admins. One below what the member has deletes nothing: it goes on
 * working, new ones are refused.
 */
@Stateless
@InTenant
public class SetAllowances {

    @Inject
    ActingMember acting;

    @Inject
    Plans plans;

    @Inject
    Allowances allowances;

    @Inject
    AuditLog audit;

    /**
     * Sets them, under the lock of the member's row, under which their usage is counted, too.
     *
     * @throws BusinessException {@link AccessError#FORBIDDEN} for members, and for admins about owners;
     *     {@link AccessError#NOT_FOUND}; {@link PlanError#STALE} when somebody set them meanwhile; what is wrong with the
     *     fields, which are named as the {@link Limit}s
     */
    public void set(NewAllowances wanted) {
        Member member = allowances.settable(acting.lockAsAdmin(), wanted.memberId());
        allowances.lock(member.id());
        Map<Limit, Integer> before = allowances.of(member.id());
        if (!before.equals(wanted.shown())) {
            throw new BusinessException(PlanError.STALE);
        }
        List<Limit> changed = CountedMembers.LIMITS.stream()
                .filter(limit ->
                        !Objects.equals(before.get(limit), wanted.wanted().get(limit)))
                .toList();
        check(changed, wanted.wanted());
        changed.forEach(
                limit -> allowances.set(member.id(), limit, wanted.wanted().get(limit)));
        if (!changed.isEmpty()) {
            String details = changed.stream()
                    .map(limit -> told(limit, before, wanted.wanted()))
                    .collect(Collectors.joining(", "));
            audit.record(new AuditLog.Deed("plan.allow", "person", member.id(), member.name(), details));
        }
    }

    private void check(List<Limit> changed, Map<Limit, Integer> wanted) {
        Plan plan = plans.current();
        Input input = new Input();
        changed.stream()
                .filter(wanted::containsKey)
                .forEach(limit -> input.number(limit.name(), wanted.get(limit), 0, plan.value(limit)));
        input.check();
    }

    private static String told(Limit limit, Map<Limit, Integer> before, Map<Limit, Integer> after) {
        return limit.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + told(before.get(limit)) + " → "
                + told(after.get(limit));
    }

    private static String told(Integer allowance) {
        return allowance == null ? "as the plan" : allowance.toString();
    }
}
