package org.bookonce.tenant.settings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The settings, for owners and admins (R1.4). */
@Stateless
@InTenant
public class ShowSettings {

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember current;

    @Inject
    Organizations organizations;

    @Inject
    SlugDirectory slugs;

    private record Rest(Optional<Integer> linkDays, int version) {}

    /** The settings as they are. */
    public OrganizationSettings show() {
        boolean owner = current.reader().requireAdmin().role() == Role.OWNER;
        FoundOrganization known = organizations.current();
        Rest rest = sql.one(
                "select link_days, version from organization where tenant_id = ?",
                row -> new Rest(Optional.ofNullable((Integer) row.getObject("link_days")), row.getInt("version")),
                tenant.require());
        return new OrganizationSettings(
                known.name(),
                known.slug(),
                slugs.othersThan(known.slug()),
                known.language(),
                known.zone(),
                known.weekStart(),
                known.contact().orElse(""),
                rest.linkDays(),
                rest.version(),
                owner,
                known.deletionDueAt());
    }
}
