package org.bookonce.admin.people;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.bookonce.admin.frame.Frame;
import org.bookonce.scheduling.departure.Departure;
import org.bookonce.scheduling.departure.LeaveOrganization;
import org.bookonce.scheduling.departure.ShowDeparture;

/** Leaving the organization, for everybody in it. */
@Named("leaving")
@ViewScoped
public class LeaveBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShowDeparture showDeparture;

    @Inject
    transient LeaveOrganization leaveOrganization;

    @Inject
    transient Frame frame;

    private boolean asking;
    private transient Departure departure;

    /** What breaks. */
    public Departure getDeparture() {
        if (departure == null) {
            departure = showDeparture.show(frame.getMember().id());
        }
        return departure;
    }

    /** Asks before leaving. */
    public void ask() {
        departure = null;
        asking = true;
    }

    /** Stays. */
    public void close() {
        asking = false;
    }

    /** Leaves, and leads to where the person chooses among their organizations. */
    public void leave() throws IOException {
        if (asking) {
            asking = false;
            departure = null;
            leaveOrganization.leave();
            FacesContext faces = FacesContext.getCurrentInstance();
            ExternalContext external = faces.getExternalContext();
            external.redirect(external.getRequestContextPath() + "/");
            faces.responseComplete();
        }
    }

    /** Whether the person is being asked. */
    public boolean isAsking() {
        return asking;
    }
}
