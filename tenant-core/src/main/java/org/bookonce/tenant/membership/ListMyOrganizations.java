package org.bookonce.tenant.membership;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.tenancy.BeforeTenant;
import org.bookonce.tenant.tenancy.Sql;

/** Where a signed-in person can go (R1.3). */
@Stateless
@BeforeTenant
public class ListMyOrganizations {

    private record Found(UUID tenantId, UUID memberId) {}

    @Inject
    Sql sql;

    @Inject
    Organizations organizations;

    @Inject
    Members members;

    /** The organizations in which the person is an active member, by name. */
    public List<MyOrganization> list(String issuer, String subject) {
        return sql
                .list(
                        "select tenant_id, membership_id from resolve_memberships(?, ?)",
                        row -> new Found(Sql.uuid(row, "tenant_id"), Sql.uuid(row, "membership_id")),
                        issuer,
                        subject)
                .stream()
                .map(this::describe)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(MyOrganization::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private Optional<MyOrganization> describe(Found found) {
        FoundOrganization organization = organizations.enter(found.tenantId(), "");
        return members.active(found.memberId())
                .map(member -> new MyOrganization(organization.slug(), organization.name(), member.role()));
    }
}
