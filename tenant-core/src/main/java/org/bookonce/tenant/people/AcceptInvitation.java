package org.bookonce.tenant.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.audit.AuditLog.Deed;
import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.BeforeTenant;

/**
 * Joins an organization by an invitation (R1.2, R1.5). The person is who signed in, by issuer and subject; that the
 * invitation is for them, their verified address says. Under the organization's lock, so that one invitation is one
 * membership; joining twice is no error. Nobody who was deactivated comes back this way.
 */
@Stateless
@BeforeTenant
public class AcceptInvitation {

    @Inject
    InvitedPerson invited;

    @Inject
    Invitations invitations;

    @Inject
    KnownPeople known;

    @Inject
    InvitationNotices notices;

    @Inject
    AuditLog audit;

    /**
     * Joins.
     *
     * @param language tag of the language the person reads
     * @return the slug of the organization
     * @throws BusinessException {@link org.bookonce.tenant.shared.AccessError#NOT_FOUND}, an {@link InvitationError}, or
     *     a {@link org.bookonce.tenant.organization.StandingError}
     */
    public String accept(Person person, UUID id, String language) {
        InvitedPerson.Answering answering = invited.answer(person, id);
        Invitation invitation = answering.invitation();
        Optional<KnownPeople.Known> member = known.find(person);
        boolean joined = member.isPresent() && member.get().id().equals(invitation.acceptedBy());
        if (member.isPresent() && !member.get().active()) {
            throw new BusinessException(InvitationError.DEACTIVATED);
        }
        if (!joined) {
            InvitedPerson.requireActive(answering.organization());
            invitation.requireOpen();
            invitations.accepted(
                    id,
                    member.map(KnownPeople.Known::id)
                            .orElseGet(() -> known.add(person, invitation.role(), answering.organization(), language)));
            audit.recordPerson(
                    new Deed(
                            "people.join",
                            "invitation",
                            id,
                            invitation.email(),
                            invitation.role().name()),
                    person.name());
            notices.accepted(invitation, person.name());
        }
        return answering.organization().slug();
    }
}
