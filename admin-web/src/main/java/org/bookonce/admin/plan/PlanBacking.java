package org.bookonce.admin.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.tenant.plan.ChangePlan;
import org.bookonce.tenant.plan.PlanChange;
import org.bookonce.tenant.plan.PlanPreview;
import org.bookonce.tenant.plan.PlanView;
import org.bookonce.tenant.plan.PreviewPlan;
import org.bookonce.tenant.plan.ShowPlan;

/** The plan with its limits, and the owner's change to another, which is shown before it is confirmed. */
@Named("planPage")
@ViewScoped
public class PlanBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShowPlan showPlan;

    @Inject
    transient PreviewPlan previewPlan;

    @Inject
    transient ChangePlan changePlan;

    @Inject
    transient MemberUsageBacking memberUsage;

    @Inject
    transient ListAddress address;

    private transient PlanView view;
    private transient PlanPreview preview;
    private PlanChange asked;
    private String changed = "";

    /** The plan as it is now. */
    public PlanView getView() {
        if (view == null) {
            view = showPlan.show();
        }
        return view;
    }

    /** Forgets what was read, since something was changed. */
    public void refresh() {
        view = null;
        changed = "";
    }

    /** Shows what the plan that the script names would mean. */
    public void ask() {
        refresh();
        preview = previewPlan.preview(address.text("id"));
        asked = new PlanChange(
                preview.from().id(), preview.to().id(), preview.to().version());
    }

    /** Changes nothing. */
    public void close() {
        asked = null;
    }

    /** Changes to the plan that was shown. */
    public void change() {
        PlanChange wanted = asked;
        asked = null;
        refresh();
        if (wanted != null) {
            changePlan.change(wanted);
            memberUsage.load();
            changed = getView().plan().name();
        }
    }

    /** Whether the owner is being asked. */
    public boolean isAsking() {
        return asked != null;
    }

    /** What the other plan would mean; null unless {@link #isAsking}. */
    public PlanPreview getPreview() {
        if (asked == null) {
            return null;
        }
        if (preview == null) {
            preview = previewPlan.preview(asked.to());
        }
        return preview;
    }

    /** Name of the plan that was just changed to, or empty. */
    public String getChanged() {
        return changed;
    }
}
