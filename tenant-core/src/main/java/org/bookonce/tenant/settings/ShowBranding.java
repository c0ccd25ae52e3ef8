package org.bookonce.tenant.settings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The organization's look, for owners and admins (R1.4). */
@Stateless
@InTenant
public class ShowBranding {

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember current;

    @Inject
    Organizations organizations;

    @Inject
    Logos logos;

    /** The look as it is. */
    public Branding show() {
        current.reader().requireAdmin();
        FoundOrganization known = organizations.current();
        int version = sql.one(
                "select version from organization where tenant_id = ?", row -> row.getInt("version"), tenant.require());
        return new Branding(known.name(), known.accent(), logos.find(), version);
    }
}
