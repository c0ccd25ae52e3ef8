package org.bookonce.tenant.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.audit.AuditLog.Deed;
import org.bookonce.tenant.membership.ActingMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.Limits;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Sends an invitation once more (R1.5): from then on it is open for another fourteen days, an expired one again. */
@Stateless
@InTenant
public class ResendInvitation {

    @Inject
    ActingMember acting;

    @Inject
    Limits limits;

    @Inject
    InvitationPace pace;

    @Inject
    Invitations invitations;

    @Inject
    InvitationNotices notices;

    @Inject
    AuditLog audit;

    /**
     * By owners and admins, once a minute at most.
     *
     * @return the address it went to
     * @throws BusinessException {@link AccessError#NOT_FOUND}, {@link InvitationError#CLOSED},
     *     {@link InvitationError#JUST_SENT}, {@link InvitationError#TOO_OFTEN};
     *     {@link org.bookonce.tenant.plan.LimitError#REACHED} where an expired one would be one too many
     */
    public String resend(UUID id) {
        Member me = acting.lockAsAdmin();
        Invitation invitation = invitations.find(id).orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
        if (!invitation.unanswered()) {
            throw new BusinessException(InvitationError.CLOSED);
        }
        if (invitation.justSent()) {
            throw new BusinessException(InvitationError.JUST_SENT);
        }
        if (invitation.status() == InvitationStatus.EXPIRED) {
            limits.require(Limit.MEMBERS, null, 1);
        }
        pace.require(invitation.email());
        Invitation renewed = invitations.renew(id, invitation.role(), invitation.invitedBy());
        audit.record(new Deed("people.invite-again", "invitation", id, renewed.email()));
        notices.invited(renewed, me);
        return renewed.email();
    }
}
