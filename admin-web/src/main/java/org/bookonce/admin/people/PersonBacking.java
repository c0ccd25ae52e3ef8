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
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.people.ChangeRole;
import org.bookonce.tenant.people.PersonView;
import org.bookonce.tenant.people.ShowPerson;

/**
 * One person and the role they have. What is theirs is shown by {@link PersonTimeBacking}, what needs a question first is
 * {@link PersonActionsBacking}'s.
 */
@Named("personPage")
@ViewScoped
public class PersonBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShowPerson showPerson;

    @Inject
    transient ChangeRole changeRole;

    @Inject
    transient PersonTimeBacking time;

    @Inject
    transient Frame frame;

    private UUID id;
    private int version;
    private String role;
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

    /** Does something to the person. Whether it is done or refused, the page then shows how things stand. */
    void carryOut(String deed, Runnable work) {
        done = "";
        try {
            work.run();
            done = deed;
        } finally {
            show();
        }
    }

    /** Opens an address anew. */
    static void go(String address) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(address);
        faces.responseComplete();
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
}
