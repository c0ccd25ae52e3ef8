package org.bookonce.admin.platform;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.bookonce.admin.frame.Frame;
import org.bookonce.tenant.operator.EndBreakGlass;
import org.bookonce.tenant.operator.OrganizationDetail;
import org.bookonce.tenant.operator.ReactivateOrganization;
import org.bookonce.tenant.operator.ShowOrganization;
import org.bookonce.tenant.operator.StartBreakGlass;
import org.bookonce.tenant.operator.SuspendOrganization;

/** One organization, and what an operator can do to it. */
@Named("platformOrganization")
@ViewScoped
public class OrganizationBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShowOrganization showOrganization;

    @Inject
    transient SuspendOrganization suspendOrganization;

    @Inject
    transient ReactivateOrganization reactivateOrganization;

    @Inject
    transient StartBreakGlass startBreakGlass;

    @Inject
    transient EndBreakGlass endBreakGlass;

    @Inject
    transient Frame frame;

    private UUID id;
    private boolean asking;
    private String reason = "";
    private String purpose = "";
    private int minutes = StartBreakGlass.TIME_LIMITS.get(0);
    private transient OrganizationDetail view;

    @PostConstruct
    void open() {
        id = frame.id();
    }

    /** The organization as it is now. */
    public OrganizationDetail getView() {
        if (view == null) {
            view = showOrganization.show(id);
        }
        return view;
    }

    /** Asks before suspending. */
    public void ask() {
        asking = true;
    }

    /** Leaves the organization as it is. */
    public void close() {
        asking = false;
    }

    /** Suspends; without a reason the question stays open. */
    public void suspend() {
        view = null;
        suspendOrganization.suspend(id, reason);
        asking = false;
        reason = "";
    }

    /** Ends the suspension. */
    public void reactivate() {
        view = null;
        reactivateOrganization.reactivate(id);
    }

    /** Breaks the glass. */
    public void start() {
        view = null;
        startBreakGlass.start(id, purpose, minutes);
        purpose = "";
    }

    /** Has seen enough. */
    public void end() {
        view = null;
        endBreakGlass.end(id);
    }

    /** How long the glass can stay broken, in minutes. */
    public List<Integer> getTimeLimits() {
        return StartBreakGlass.TIME_LIMITS;
    }

    /** Whether the person is being asked. */
    public boolean isAsking() {
        return asking;
    }

    /** Why it shall be suspended. */
    public String getReason() {
        return reason;
    }

    /** Takes the reason. */
    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    /** Why the operator has to look. */
    public String getPurpose() {
        return purpose;
    }

    /** Takes the purpose. */
    public void setPurpose(String purpose) {
        this.purpose = purpose == null ? "" : purpose;
    }

    /** How long, in minutes. */
    public int getMinutes() {
        return minutes;
    }

    /** Takes the time limit. */
    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
