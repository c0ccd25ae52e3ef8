package org.bookonce.tenant.settings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.ActingMember;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/**
 * Gives the organization other addresses (R1.10); owners and admins only (R1.4). The former ones lead on and stay its
 * own: it may go back to them.
 */
@Stateless
@InTenant
public class ChangeSlug {

    private static final int DAILY = 10;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember current;

    @Inject
    ActingMember acting;

    @Inject
    Organizations organizations;

    @Inject
    SlugDirectory slugs;

    @Inject
    AuditLog audit;

    /**
     * Changes the slug.
     *
     * @param version of the settings that the person saw
     * @return the slug as it is now
     * @throws BusinessException for the field {@code slug}; {@link SettingsError#STALE}
     */
    public String change(String wanted, int version) {
        current.require().requireAdmin();
        Input input = new Input();
        String slug = Slug.read(input, "slug", wanted);
        input.check();
        acting.lockAsAdmin();
        FoundOrganization before = organizations.current();
        slugs.claim(slug, tenant.require().toString(), DAILY, new BusinessException(SettingsError.SLUGS_TOO_MANY));
        int changed = sql.update(
                "update organization set slug = ?, version = version + 1 where tenant_id = ? and version = ?",
                slug,
                tenant.require(),
                version);
        if (changed == 0) {
            throw new BusinessException(SettingsError.STALE);
        }
        audit.record(new AuditLog.Deed(
                "organization.change-slug",
                "organization",
                tenant.require(),
                before.name(),
                before.slug() + " → " + slug));
        return slug;
    }
}
