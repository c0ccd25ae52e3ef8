package org.bookonce.tenant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.organization.Standing;
import org.bookonce.tenant.organization.StandingError;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.Sql;

/** The way of somebody without a membership to what they were invited to: by an address that is proved to be theirs. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InvitedPerson {

    @Inject
    Sql sql;

    @Inject
    Organizations organizations;

    @Inject
    Invitations invitations;

    protected InvitedPerson() {}

    /** What somebody answers: the organization is entered and locked, the invitation is as it is under that lock. */
    record Answering(FoundOrganization organization, Invitation invitation) {}

    /**
     * Enters the organization that invited the person, and locks it.
     *
     * @throws BusinessException {@link InvitationError#UNVERIFIED}; {@link AccessError#NOT_FOUND} for invitations that
     *     do not exist and those to others
     */
    Answering answer(Person person, UUID id) {
        if (!person.emailVerified()) {
            throw new BusinessException(InvitationError.UNVERIFIED);
        }
        FoundOrganization organization = sql.find(
                        "select tenant_id from resolve_invitation(?, ?)",
                        row -> Sql.uuid(row, "tenant_id"),
                        EmailAddress.keyOf(person.email()),
                        id)
                .map(tenantId -> organizations.enter(tenantId, ""))
                .orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
        organizations.lock();
        return new Answering(organizations.current(), invitations.find(id).orElseThrow());
    }

    /** Refuses where nobody can join at the moment. */
    static void requireActive(FoundOrganization organization) {
        if (organization.standing() != Standing.ACTIVE) {
            throw new BusinessException(
                    organization.standing() == Standing.SUSPENDED ? StandingError.SUSPENDED : StandingError.CLOSING);
        }
    }
}
