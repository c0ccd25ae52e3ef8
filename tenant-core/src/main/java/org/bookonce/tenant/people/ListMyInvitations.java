package org.bookonce.tenant.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.organization.Standing;
import org.bookonce.tenant.tenancy.BeforeTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The open invitations to the verified address of whoever signed in (R1.2). */
@Stateless
@BeforeTenant
public class ListMyInvitations {

    private record Found(UUID tenantId, UUID invitationId) {}

    @Inject
    Sql sql;

    @Inject
    Organizations organizations;

    @Inject
    Members members;

    @Inject
    Invitations invitations;

    /** What can be joined now, by the organization's name; nothing for an address that nobody verified. */
    public MyInvitations list(Person person) {
        if (person.email().isEmpty() || !person.emailVerified()) {
            return new MyInvitations(List.of(), true);
        }
        return new MyInvitations(
                sql
                        .list(
                                "select tenant_id, invitation_id from resolve_invitations(?)",
                                row -> new Found(Sql.uuid(row, "tenant_id"), Sql.uuid(row, "invitation_id")),
                                EmailAddress.keyOf(person.email()))
                        .stream()
                        .map(this::describe)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(MyInvitation::organization, String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                false);
    }

    private Optional<MyInvitation> describe(Found found) {
        FoundOrganization organization = organizations.enter(found.tenantId(), "");
        return invitations
                .find(found.invitationId())
                .filter(invitation -> invitation.status() == InvitationStatus.OPEN)
                .filter(invitation -> organization.standing() == Standing.ACTIVE)
                .map(invitation -> new MyInvitation(
                        invitation.id(),
                        organization.name(),
                        invitation.role(),
                        members.any(invitation.invitedBy()).orElseThrow().name(),
                        invitation.expiresAt()));
    }
}
