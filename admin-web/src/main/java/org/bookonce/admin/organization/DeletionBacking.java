package org.bookonce.admin.organization;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.bookonce.admin.frame.Frame;
import org.bookonce.admin.frame.Reader;
import org.bookonce.admin.frame.Refusals;
import org.bookonce.scheduling.closing.DeleteOrganization;
import org.bookonce.scheduling.closing.DeletionEffects;
import org.bookonce.scheduling.closing.KeepOrganization;
import org.bookonce.scheduling.closing.ShowDeletionEffects;
import org.bookonce.tenant.shared.BusinessException;
import org.primefaces.PrimeFaces;

/** The end of an organization: an owner says so, is told what breaks, types its address, and can take it back. */
@Named("deletion")
@ViewScoped
public class DeletionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShowDeletionEffects showDeletionEffects;

    @Inject
    transient DeleteOrganization deleteOrganization;

    @Inject
    transient KeepOrganization keepOrganization;

    @Inject
    transient Frame frame;

    @Inject
    transient Reader reader;

    @Inject
    transient Refusals refusals;

    private transient DeletionEffects effects;
    private boolean asking;
    private String typed = "";

    /** Asks before anything is deleted. */
    public void ask() {
        effects = showDeletionEffects.show();
        asking = true;
    }

    /** Leaves everything as it is. */
    public void close() {
        asking = false;
        typed = "";
    }

    /** Deletes, if the address was typed; the page then shows how to take it back. */
    public void delete() throws IOException {
        try {
            deleteOrganization.delete(typed);
            again();
        } catch (BusinessException refusal) {
            refusals.show(refusal);
            PrimeFaces.current().executeScript("showFirstError()");
        }
    }

    /** Takes it back. */
    public void keep() throws IOException {
        keepOrganization.keep();
        again();
    }

    /** What breaks, in a few sentences. */
    public String getWhatBreaks() {
        if (effects == null) {
            effects = showDeletionEffects.show();
        }
        return reader.texts()
                .get(
                        "console.settings.delete.text",
                        "oneOffs",
                        effects.openOneOffs(),
                        "bookings",
                        effects.upcomingBookings(),
                        "members",
                        effects.members());
    }

    /** Whether the person is being asked. */
    public boolean isAsking() {
        return asking;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed == null ? "" : typed;
    }

    private void again() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(frame.self());
    }
}
