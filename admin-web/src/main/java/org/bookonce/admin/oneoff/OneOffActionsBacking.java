package org.bookonce.admin.oneoff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.admin.frame.QrCode;
import org.bookonce.scheduling.oneoff.DeleteOneOff;
import org.bookonce.scheduling.oneoff.OneOffRow;
import org.bookonce.tenant.organization.StandingError;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;

/** What can be done with a one-off of the list (R2.5): its dialogs, and deleting. */
@Named("oneOffActions")
@ViewScoped
public class OneOffActionsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DeleteOneOff deleteOneOff;

    @Inject
    transient OneOffListBacking list;

    @Inject
    transient ListAddress address;

    private OneOffRow deleting;
    private OneOffRow sharing;

    /** Asks before deleting the one that the script names. */
    public void ask() {
        deleting = named();
        sharing = null;
    }

    /** Shows address and QR code of the one that the script names. */
    public void share() {
        OneOffRow row = named();
        if (row.url().isEmpty()) {
            throw new BusinessException(StandingError.LOOK_ONLY);
        }
        sharing = row;
        deleting = null;
    }

    /** Deletes what was asked about. */
    public void delete() {
        OneOffRow row = deleting;
        deleting = null;
        if (row != null) {
            deleteOneOff.delete(row.id());
            list.load();
        }
    }

    private OneOffRow named() {
        return list.row(address.text("id")).orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
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

    /** The same by id: at most one. */
    public List<UUID> getIds() {
        return deleting == null ? List.of() : List.of(deleting.id());
    }

    /** What is being shared, or null. */
    public OneOffRow getSharing() {
        return sharing;
    }

    /** The QR code of what is being shared, or null. */
    public QrCode getQrCode() {
        return sharing == null ? null : QrCode.of(sharing.url());
    }
}
