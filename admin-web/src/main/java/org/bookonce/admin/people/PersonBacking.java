package org.bookonce.admin.people;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import org.bookonce.admin.frame.Frame;
import org.bookonce.scheduling.departure.CancelUpcomingBookings;
import org.bookonce.scheduling.departure.DeactivateMember;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.people.ChangeRole;
import org.bookonce.tenant.people.PersonView;
import org.bookonce.tenant.people.ReactivateMember;
import org.bookonce.tenant.people.ShowPerson;
import org.bookonce.tenant.people.TransferOwnership;

/** One person, and what owners and admins do to them. What is theirs is shown by {@link PersonTimeBacking}. */
@Named("person")
@ViewScoped
public class PersonBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the person is asked about. */
    private enum Question {
        DEACTIVATE,
        REACTIVATE,
        TRANSFER,
        CANCEL
    }

    @Inject
    transient ShowPerson showPerson;

    @Inject
    transient ChangeRole changeRole;

    @Inject
    transient TransferOwnership transferOwnership;

    @Inject
    transient DeactivateMember deactivateMember;

    @Inject
    transient ReactivateMember reactivateMember;

    @Inject
    transient CancelUpcomingBookings cancelBookings;

    @Inject
    transient PersonTimeBacking time;

    @Inject
    transient Frame frame;

    private UUID id;
    private int version;
    private Question question;
    private String role;
    private String reason = "";
    private transient PersonView view;
    private transient String done = "";

    @PostConstruct
    void open() {
        id = frame.id();
        show();
    }

    /** Reads the person as they are now; the form begins with the role they have. */
    private void show() {
        time.forget();
        view = showPerson.show(id);
        version = view.version();
        role = view.member().role().name();
    }

    /** The person as the page shows them. */
    public PersonView getView() {
        if (view == null) {
            view = showPerson.show(id);
        }
        return view;
    }

    /** Gives the chosen role. Who changed their own sees the console anew, as what they are now. */
    public void changeRole() throws IOException {
        Role wanted = Role.valueOf(role);
        carryOut("role", () -> changeRole.change(id, version, wanted));
        if (view.self()) {
            go(wanted == Role.MEMBER ? frame.link("") : frame.self());
        }
    }

    /** Asks before deactivating. */
    public void askDeactivate() {
        ask(Question.DEACTIVATE);
    }

    /** Asks before reactivating. */
    public void askReactivate() {
        ask(Question.REACTIVATE);
    }

    /** Asks before handing the organization over. */
    public void askTransfer() {
        ask(Question.TRANSFER);
    }

    /** Asks before cancelling everything ahead. */
    public void askCancel() {
        ask(Question.CANCEL);
    }

    private void ask(Question about) {
        question = about;
        done = "";
    }

    /** Deactivates. */
    public void deactivate() {
        answer(Question.DEACTIVATE, "deactivate", () -> deactivateMember.deactivate(id));
    }

    /** Takes the person back. */
    public void reactivate() {
        answer(Question.REACTIVATE, "reactivate", () -> reactivateMember.reactivate(id));
    }

    /** Hands the organization over; the page is then an admin's. */
    public void transfer() throws IOException {
        answer(Question.TRANSFER, "transfer", () -> transferOwnership.transfer(id));
        if ("transfer".equals(done)) {
            go(frame.self());
        }
    }

    /** Cancels everything ahead; the invitees are told, with the reason. */
    public void cancel() {
        answer(Question.CANCEL, "cancel", () -> cancelBookings.cancel(id, reason));
    }

    /** Only what was asked is done, and once: a second click finds no question. */
    private void answer(Question asked, String deed, Runnable work) {
        boolean open = question == asked;
        question = null;
        if (open) {
            carryOut(deed, work);
        }
    }

    /** Whether it is done or refused, the page then shows how things stand. */
    private void carryOut(String deed, Runnable work) {
        done = "";
        try {
            work.run();
            done = deed;
        } finally {
            show();
        }
    }

    private static void go(String address) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(address);
        faces.responseComplete();
    }

    /** Changes nothing. */
    public void close() {
        question = null;
    }

    /** Name of what is being asked, or empty. */
    public String getQuestion() {
        return question == null ? "" : question.name();
    }

    /** What was done last, or empty. */
    public String getDone() {
        return done == null ? "" : done;
    }

    /** Name of the role that is chosen. */
    public String getRole() {
        return role;
    }

    /** Takes the role. */
    public void setRole(String role) {
        this.role = Role.valueOf(role).name();
    }

    /** Why everything is cancelled, for the invitees. */
    public String getReason() {
        return reason;
    }

    /** Takes the reason. */
    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
