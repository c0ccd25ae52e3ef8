package org.bookonce.admin.invitation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.tenant.people.InvitationRow;
import org.bookonce.tenant.people.ResendInvitation;
import org.bookonce.tenant.people.RevokeInvitation;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;

/** What can be done with an invitation of the list (R1.5): sending it again, and revoking it. */
@Named("invitationActions")
@ViewScoped
public class InvitationActionsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ResendInvitation resendInvitation;

    @Inject
    transient RevokeInvitation revokeInvitation;

    @Inject
    transient InvitationListBacking list;

    @Inject
    transient ListAddress address;

    private InvitationRow revoking;
    private transient String resent;

    /** Sends the one again that the script names; what is told of one that was answered meanwhile is why not. */
    public void resend() {
        revoking = null;
        resent = resendInvitation.resend(address.id("id").orElseThrow(InvitationActionsBacking::missing));
        list.load();
    }

    /** Asks before revoking the one that the script names. */
    public void ask() {
        revoking = list.row(address.text("id")).orElseThrow(InvitationActionsBacking::missing);
    }

    /** Revokes what was asked about. */
    public void revoke() {
        InvitationRow row = revoking;
        revoking = null;
        if (row != null) {
            revokeInvitation.revoke(row.id());
            list.load();
        }
    }

    /** Changes nothing. */
    public void close() {
        revoking = null;
    }

    /** What is about to be revoked, or null. */
    public InvitationRow getRevoking() {
        return revoking;
    }

    /** The address that was told again, or null. */
    public String getResent() {
        return resent;
    }

    private static BusinessException missing() {
        return new BusinessException(AccessError.NOT_FOUND);
    }
}
