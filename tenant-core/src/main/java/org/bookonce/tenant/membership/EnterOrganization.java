package org.bookonce.tenant.membership;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.organization.Standing;
import org.bookonce.tenant.organization.StandingError;
import org.bookonce.tenant.tenancy.BeforeTenant;
import org.bookonce.tenant.tenancy.Sql;

/**
 * Console addresses carry the organization. What the person may do there is read from the database on every request,
 * never taken from the token or the session (R1.3).
 */
@Stateless
@BeforeTenant
public class EnterOrganization {

    private record Found(UUID tenantId, UUID memberId) {}

    @Inject
    Sql sql;

    @Inject
    Organizations organizations;

    @Inject
    Members members;

    @Inject
    CurrentMember currentMember;

    /**
     * Enters the organization as the person known by issuer and subject (R1.1). Empty when there is no such
     * organization, or they are no active member of it: nobody can tell these apart.
     */
    public Optional<EnteredOrganization> enter(String issuer, String subject, String slug) {
        return sql.find(
                        "select tenant_id, membership_id from resolve_membership(?, ?, ?)",
                        row -> new Found(Sql.uuid(row, "tenant_id"), Sql.uuid(row, "membership_id")),
                        issuer,
                        subject,
                        slug)
                .flatMap(found -> enter(found, slug));
    }

    private Optional<EnteredOrganization> enter(Found found, String slug) {
        FoundOrganization organization = organizations.enter(found.tenantId(), slug);
        Optional<Member> member = members.active(found.memberId());
        member.ifPresent(m -> enter(m, organization.standing()));
        return member.map(m -> new EnteredOrganization(organization, m));
    }

    private void enter(Member member, Standing standing) {
        switch (standing) {
            case ACTIVE -> currentMember.enter(member);
            case SUSPENDED -> currentMember.enterToRead(member, StandingError.SUSPENDED);
            case CLOSING -> currentMember.enterToRead(member, StandingError.CLOSING);
        }
    }
}
