package org.bookonce.admin.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.scheduling.departure.DeactivateMember;
import org.bookonce.scheduling.departure.Departure;
import org.bookonce.scheduling.departure.ShowDeparture;
import org.bookonce.tenant.people.PersonView;
import org.bookonce.tenant.people.ReactivateMember;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;

/** What can be done with somebody of the list: its two dialogs. */
@Named("peopleActions")
@ViewScoped
public class PeopleActionsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShowDeparture showDeparture;

    @Inject
    transient DeactivateMember deactivateMember;

    @Inject
    transient ReactivateMember reactivateMember;

    @Inject
    transient PeopleListBacking list;

    @Inject
    transient ListAddress address;

    private transient Departure leaving;
    private transient PersonView returning;
    private transient String done = "";

    /** Asks before deactivating the one that the script names. */
    public void askDeactivate() {
        close();
        leaving = showDeparture.show(named().id());
    }

    /** Asks before taking back the one that the script names. */
    public void askReactivate() {
        close();
        returning = named();
    }

    /** Deactivates whom it was asked about. */
    public void deactivate() {
        Departure asked = leaving;
        close();
        if (asked != null) {
            deactivateMember.deactivate(asked.memberId());
            done = "deactivate";
            list.load();
        }
    }

    /** Takes back whom it was asked about. */
    public void reactivate() {
        PersonView asked = returning;
        close();
        if (asked != null) {
            reactivateMember.reactivate(asked.id());
            done = "reactivate";
            list.load();
        }
    }

    private PersonView named() {
        return list.row(address.text("id")).orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
    }

    /** Changes nothing. */
    public void close() {
        leaving = null;
        returning = null;
        done = "";
    }

    /** What breaks if whom it is asked about is deactivated, or null. */
    public Departure getLeaving() {
        return leaving;
    }

    /** Who is about to be taken back, or null. */
    public PersonView getReturning() {
        return returning;
    }

    /** What was done last, or empty. */
    public String getDone() {
        return done == null ? "" : done;
    }
}
