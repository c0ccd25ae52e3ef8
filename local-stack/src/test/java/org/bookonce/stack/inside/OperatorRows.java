package org.bookonce.stack.inside;

import static org.bookonce.stack.inside.AccessRow.Manner.OPERATES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bookonce.tenant.operator.EditPlan;
import org.bookonce.tenant.operator.EndBreakGlass;
import org.bookonce.tenant.operator.ListOrganizations;
import org.bookonce.tenant.operator.LookIntoOrganization;
import org.bookonce.tenant.operator.OrganizationSearch;
import org.bookonce.tenant.operator.PlanEdit;
import org.bookonce.tenant.operator.PreviewPlanEdit;
import org.bookonce.tenant.operator.ReactivateOrganization;
import org.bookonce.tenant.operator.ShowCatalogue;
import org.bookonce.tenant.operator.ShowOrganization;
import org.bookonce.tenant.operator.StartBreakGlass;
import org.bookonce.tenant.operator.SuspendOrganization;

/** The lines of what the platform operator does (R1.4). */
final class OperatorRows {

    private OperatorRows() {}

    static List<AccessRow> all() {
        return List.of(
                row(ListOrganizations.class, () -> use(ListOrganizations.class)
                        .list(new OrganizationSearch("", Optional.empty(), "", Optional.empty(), 50))),
                row(ShowOrganization.class, () -> use(ShowOrganization.class).show(tenant())),
                row(SuspendOrganization.class, () -> use(SuspendOrganization.class)
                        .suspend(tenant(), "Reasons enough")),
                row(ReactivateOrganization.class, () -> use(ReactivateOrganization.class)
                        .reactivate(tenant())),
                row(StartBreakGlass.class, () -> use(StartBreakGlass.class).start(tenant(), "Reasons enough", 15)),
                row(EndBreakGlass.class, () -> use(EndBreakGlass.class).end(tenant())),
                row(ShowCatalogue.class, () -> use(ShowCatalogue.class).show()),
                row(PreviewPlanEdit.class, () -> use(PreviewPlanEdit.class)
                        .preview(new PlanEdit("free", 0, "Free", Map.of()))),
                row(EditPlan.class, () -> use(EditPlan.class).edit(new PlanEdit("free", 0, "Free", Map.of()))),
                AccessRow.elsewhere(LookIntoOrganization.class));
    }

    private static AccessRow row(Class<?> useCase, Runnable call) {
        return AccessRow.of(useCase, OPERATES, Set.of(), Thing.NOTHING, none -> call.run());
    }

    private static <T> T use(Class<T> useCase) {
        return AccessRow.use(useCase);
    }

    private static UUID tenant() {
        return AccessThings.tenant();
    }
}
