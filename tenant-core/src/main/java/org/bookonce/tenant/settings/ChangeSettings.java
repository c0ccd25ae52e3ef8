package org.bookonce.tenant.settings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.ActingMember;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** Changes what is not the slug (R1.10); owners and admins only (R1.4). */
@Stateless
@InTenant
public class ChangeSettings {

    private static final int CONTACT = 200;
    private static final int LONGEST_LINK = 365;
    private static final String UPDATE =
            """
            update organization set name = ?, language = ?, zone = ?, week_start = ?, contact = nullif(?, ''),
                                    link_days = ?, version = version + 1
            where tenant_id = ? and version = ?
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    ActingMember acting;

    @Inject
    AuditLog audit;

    /**
     * Changes them.
     *
     * @return their new version
     * @throws BusinessException for the fields of the change; {@link SettingsError#STALE}
     */
    public int change(SettingsChange wanted) {
        acting.lockAsAdmin();
        Input input = new Input();
        String name = input.line("name", wanted.name(), 1, SettingsInput.NAME);
        String language = SettingsInput.language(input, wanted.language());
        ZoneId zone = SettingsInput.zone(input, wanted.zone());
        String contact = input.line("contact", wanted.contact(), 0, CONTACT);
        wanted.linkDays().ifPresent(days -> input.number("linkDays", days, 1, LONGEST_LINK));
        input.check();
        int changed = sql.update(
                UPDATE,
                name,
                language,
                zone,
                wanted.weekStart().getValue(),
                contact,
                wanted.linkDays().orElse(null),
                tenant.require(),
                wanted.version());
        if (changed == 0) {
            throw new BusinessException(SettingsError.STALE);
        }
        audit.record(new AuditLog.Deed("organization.change", "organization", tenant.require(), name));
        return wanted.version() + 1;
    }
}
