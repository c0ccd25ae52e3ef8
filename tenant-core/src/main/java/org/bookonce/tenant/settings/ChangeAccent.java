package org.bookonce.tenant.settings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.ActingMember;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/**
 * Changes the organization's colour (R1.10); owners and admins only (R1.4). Any colour will do: what is drawn with it is
 * derived so that it can be read.
 */
@Stateless
@InTenant
public class ChangeAccent {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    ActingMember acting;

    @Inject
    Organizations organizations;

    @Inject
    AuditLog audit;

    /**
     * Changes it.
     *
     * @param wanted {@code #rrggbb}
     * @param version of the settings that the person saw
     * @return their new version
     * @throws BusinessException for the field {@code accent}; {@link SettingsError#STALE}
     */
    public int change(String wanted, int version) {
        acting.lockAsAdmin();
        String accent = wanted == null ? "" : wanted.strip().toLowerCase(Locale.ROOT);
        if (!COLOUR.matcher(accent).matches()) {
            throw Input.refusal("accent", SettingsError.NOT_A_COLOUR);
        }
        int changed = sql.update(
                "update organization set accent = ?, version = version + 1 where tenant_id = ? and version = ?",
                accent,
                tenant.require(),
                version);
        if (changed == 0) {
            throw new BusinessException(SettingsError.STALE);
        }
        audit.record(new AuditLog.Deed(
                "organization.change-accent",
                "organization",
                tenant.require(),
                organizations.current().name(),
                accent));
        return version + 1;
    }
}
