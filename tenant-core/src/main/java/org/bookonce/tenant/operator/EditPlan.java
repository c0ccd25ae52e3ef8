package org.bookonce.tenant.operator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.tenancy.BeforeTenant;

/**
 * Changes a plan for every organization that has it (R1.4, R1.6). Lower values delete nothing: what is over goes on
 * working, new ones are refused (R1.8).
 */
@Stateless
@BeforeTenant
public class EditPlan {

    @Inject
    CurrentOperator operator;

    @Inject
    Plans plans;

    @Inject
    PlatformLog log;

    /** Edits name and values; {@link OperatorError#PLAN_STALE} when somebody else did meanwhile. */
    public void edit(PlanEdit edit) {
        operator.require();
        PlanEdit wanted = edit.checked();
        CataloguePlan before = plans.get(wanted.id());
        plans.change(wanted);
        log.record("plan.change", title(before, wanted), differences(before, wanted));
    }

    private static String title(CataloguePlan before, PlanEdit wanted) {
        return before.name().equals(wanted.name()) ? wanted.name() : before.name() + " → " + wanted.name();
    }

    private static String differences(CataloguePlan before, PlanEdit wanted) {
        return Arrays.stream(Limit.values())
                .filter(limit ->
                        !before.values().get(limit).equals(wanted.values().get(limit)))
                .map(limit -> limit + " " + before.values().get(limit) + " "
                        + wanted.values().get(limit))
                .collect(Collectors.joining("; "));
    }
}
