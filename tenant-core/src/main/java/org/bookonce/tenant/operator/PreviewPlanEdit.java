package org.bookonce.tenant.operator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.tenancy.BeforeTenant;

/** Says before a plan is changed which of its limits become lower, and for how many organizations that is too low. */
@Stateless
@BeforeTenant
public class PreviewPlanEdit {

    @Inject
    CurrentOperator operator;

    @Inject
    PlatformOrganizations platform;

    @Inject
    Plans plans;

    @Inject
    Census census;

    /** What becomes lower; empty when nothing does. A change that would be refused is refused here already. */
    public List<Lowered> preview(PlanEdit edit) {
        operator.require();
        PlanEdit wanted = edit.checked();
        CataloguePlan now = plans.get(wanted.id());
        List<Limit> lower = Arrays.stream(Limit.values())
                .filter(limit -> wanted.values().get(limit) < now.values().get(limit))
                .toList();
        List<UUID> concerned = lower.isEmpty() ? List.of() : platform.ofPlan(wanted.id());
        long[] over = new long[Limit.values().length];
        for (UUID id : concerned) {
            platform.enter(id);
            lower.stream()
                    .filter(limit -> census.over(limit, wanted.values().get(limit)))
                    .forEach(limit -> over[limit.ordinal()]++);
        }
        return lower.stream()
                .map(limit -> new Lowered(
                        limit, now.values().get(limit), wanted.values().get(limit), over[limit.ordinal()]))
                .toList();
    }
}
