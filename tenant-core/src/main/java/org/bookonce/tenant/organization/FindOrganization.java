package org.bookonce.tenant.organization;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bookonce.tenant.tenancy.BeforeTenant;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Enquiry;
import org.bookonce.tenant.tenancy.Sql;

/** The first part of every public address names the organization: this finds it, and enters it. One round trip. */
@Stateless
@BeforeTenant
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FindOrganization {

    private static final String BY_SLUG =
            "select o.* from unnest(cast(? as text[])) as asked (slug), resolve_organization(asked.slug) o";

    @Inject
    Enquiry enquiry;

    @Inject
    CurrentTenant current;

    /** The organization with this slug, current or former (R1.10), which is then the current tenant. */
    public Optional<FoundOrganization> bySlug(String slug) {
        Optional<FoundOrganization> found =
                enquiry.find(BY_SLUG, row -> Organizations.read(row, slug), (Object) Sql.typed(slug));
        found.map(FoundOrganization::tenantId).ifPresent(current::enter);
        return found;
    }
}
