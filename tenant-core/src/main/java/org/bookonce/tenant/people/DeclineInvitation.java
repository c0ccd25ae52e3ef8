package org.bookonce.tenant.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.audit.AuditLog.Deed;
import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.BeforeTenant;

/** Turns an invitation down (R1.5); who invited is told. What is closed already stays as it is, without an error. */
@Stateless
@BeforeTenant
public class DeclineInvitation {

    @Inject
    InvitedPerson invited;

    @Inject
    Invitations invitations;

    @Inject
    InvitationNotices notices;

    @Inject
    AuditLog audit;

    /**
     * Declines, as the person whose verified address was invited.
     *
     * @throws BusinessException {@link org.bookonce.tenant.shared.AccessError#NOT_FOUND},
     *     {@link InvitationError#UNVERIFIED}, {@link InvitationError#ANSWERED} when it was accepted
     */
    public void decline(Person person, UUID id) {
        InvitedPerson.Answering answering = invited.answer(person, id);
        Invitation invitation = answering.invitation();
        if (invitation.status() == InvitationStatus.ACCEPTED) {
            throw new BusinessException(InvitationError.ANSWERED);
        }
        if (invitation.unanswered()) {
            InvitedPerson.requireActive(answering.organization());
            invitations.declined(id, person.name());
            audit.recordPerson(new Deed("people.decline", "invitation", id, invitation.email()), person.name());
            notices.declined(invitation, person.name());
        }
    }
}
