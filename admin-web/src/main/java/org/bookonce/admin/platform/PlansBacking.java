package org.bookonce.admin.platform;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.tenant.operator.Catalogue;
import org.bookonce.tenant.operator.CataloguePlan;
import org.bookonce.tenant.operator.EditPlan;
import org.bookonce.tenant.operator.Lowered;
import org.bookonce.tenant.operator.PlanEdit;
import org.bookonce.tenant.operator.PreviewPlanEdit;
import org.bookonce.tenant.operator.ShowCatalogue;
import org.bookonce.tenant.plan.Limit;

/** The plan catalogue; which plan is being changed stands in the address. */
@Named("platformPlans")
@ViewScoped
public class PlansBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShowCatalogue showCatalogue;

    @Inject
    transient PreviewPlanEdit previewPlanEdit;

    @Inject
    transient EditPlan editPlan;

    @Inject
    transient ListAddress address;

    private transient Catalogue catalogue;
    private PlanDraft draft;
    private List<Lowered> lowered = List.of();
    private boolean saved;

    @PostConstruct
    void open() {
        draft = getCatalogue().plans().stream()
                .filter(plan -> plan.id().equals(address.text("plan")))
                .findFirst()
                .map(PlanDraft::new)
                .orElse(null);
    }

    /** The catalogue as it is now. */
    public Catalogue getCatalogue() {
        if (catalogue == null) {
            catalogue = showCatalogue.show();
        }
        return catalogue;
    }

    /** Saves what only raises; asks first about what lowers. */
    public void save() {
        saved = false;
        PlanEdit edit = draft.read();
        lowered = previewPlanEdit.preview(edit);
        if (lowered.isEmpty()) {
            change(edit);
        }
    }

    /** Saves what was asked about. */
    public void confirm() {
        lowered = List.of();
        change(draft.read());
    }

    private void change(PlanEdit edit) {
        editPlan.edit(edit);
        catalogue = null;
        saved = true;
        draft = getCatalogue().plans().stream()
                .filter(plan -> plan.id().equals(draft.getId()))
                .findFirst()
                .map(PlanDraft::new)
                .orElse(null);
    }

    /** Changes nothing. */
    public void close() {
        lowered = List.of();
    }

    /** The plan in the form, or null. */
    public PlanDraft getDraft() {
        return draft;
    }

    /** Its name as it is now. */
    public String getEditing() {
        return getCatalogue().plans().stream()
                .filter(plan -> draft != null && plan.id().equals(draft.getId()))
                .map(CataloguePlan::name)
                .findFirst()
                .orElse("");
    }

    /** What becomes lower and was not confirmed yet. */
    public List<Lowered> getLowered() {
        return lowered;
    }

    /** Whether the last change was saved. */
    public boolean isSaved() {
        return saved;
    }

    /** Every limit in its order. */
    public Limit[] getLimits() {
        return Limit.values();
    }
}
