package org.bookonce.admin.oneoff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.bookonce.scheduling.oneoff.DeleteOneOff;
import org.bookonce.scheduling.oneoff.OneOffRow;

/** What can be done with a one-off of the list (R2.5): its dialogs, and deleting. */
@Named("oneOffActions")
@ViewScoped
public class OneOffActionsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DeleteOneOff deleteOneOff;

    private OneOffRow deleting;
    private OneOffRow sharing;

    /** Asks before deleting. */
    public void ask(OneOffRow row) {
        deleting = row;
        sharing = null;
    }

    /** Shows address and QR code. */
    public void share(OneOffRow row) {
        sharing = row;
        deleting = null;
    }

    /** Deletes what was asked about. */
    public void delete() {
        OneOffRow row = deleting;
        deleting = null;
        if (row != null) {
            deleteOneOff.delete(row.id());
        }
    }

    /** Changes nothing. */
    public void close() {
        deleting = null;
        sharing = null;
    }

    /** What is about to be deleted, or null. */
    public OneOffRow getDeleting() {
        return deleting;
    }

    /** What is being shared, or null. */
    public OneOffRow getSharing() {
        return sharing;
    }

    /** The QR code of what is being shared. */
    public String getQrCode() {
        return sharing == null ? "" : QrCode.svg(sharing.url());
    }
}
