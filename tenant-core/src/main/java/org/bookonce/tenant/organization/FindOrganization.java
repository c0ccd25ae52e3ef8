package org.bookonce.tenant.organization;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bookonce.tenant.tenancy.AtAGlance;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Glance;
import org.bookonce.tenant.tenancy.Sql;

/** The first part of every public address names the organization: this finds it, and enters it. One round trip. */
@Stateless
@AtAGlance
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FindOrganization {

    private static final String TENANT = "select tenant_id from resolve_slug((cast(? as text[]))[1])";

    @Inject
    Glance glance;

    @Inject
    CurrentTenant tenant;

    @Inject
    KnownOrganizations known;

    /** The organization with this slug, current or former (R1.10), which is then the current tenant. */
    public Optional<FoundOrganization> bySlug(String slug) {
        Optional<FoundOrganization> found =
                glance.findIn(TENANT, Sql.typed(slug), Organizations.SELECT, row -> Organizations.read(row, slug));
        found.ifPresent(organization -> {
            tenant.enter(organization.tenantId());
            known.met(slug, organization.tenantId());
        });
        return found;
    }
}
