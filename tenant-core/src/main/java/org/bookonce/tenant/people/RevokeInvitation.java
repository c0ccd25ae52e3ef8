package org.bookonce.tenant.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.audit.AuditLog.Deed;
import org.bookonce.tenant.membership.ActingMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Takes an invitation back (R1.5): it can no longer be joined, and the person, who was told of it, is told. The account
 * they may have got for signing in stays: it is theirs, and opens nothing by itself. Revoking twice is no error.
 */
@Stateless
@InTenant
public class RevokeInvitation {

    @Inject
    ActingMember acting;

    @Inject
    Invitations invitations;

    @Inject
    InvitationNotices notices;

    @Inject
    AuditLog audit;

    /**
     * By owners and admins.
     *
     * @throws BusinessException {@link AccessError#NOT_FOUND}, {@link InvitationError#CLOSED} once it was answered
     */
    public void revoke(UUID id) {
        Member me = acting.lockAsAdmin();
        Invitation invitation = invitations.find(id).orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
        switch (invitation.status()) {
            case REVOKED -> {
                return;
            }
            case ACCEPTED, DECLINED -> throw new BusinessException(InvitationError.CLOSED);
            case OPEN, EXPIRED -> invitations.revoked(id, me.id());
        }
        audit.record(new Deed("people.revoke-invitation", "invitation", id, invitation.email()));
        if (invitation.status() == InvitationStatus.OPEN) {
            notices.revoked(invitation, me);
        }
    }
}
