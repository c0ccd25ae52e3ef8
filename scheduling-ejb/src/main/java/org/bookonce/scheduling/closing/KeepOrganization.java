package org.bookonce.scheduling.closing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** An owner changes their mind: the organization is not deleted, and everything works as before. */
@Stateless
@InTenant
public class KeepOrganization {

    private static final String UPDATE =
            """
            update organization set deletion_due_at = null, version = version + 1
            where tenant_id = ? and deletion_due_at is not null and erased_at is null
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember current;

    @Inject
    Organizations organizations;

    @Inject
    AuditLog audit;

    @Inject
    ClosingNotices notices;

    /** Ends the fourteen days. */
    public void keep() {
        Member owner = current.requireOwnerOfClosing();
        organizations.lock();
        if (sql.update(UPDATE, tenant.require()) == 1) {
            audit.record(new AuditLog.Deed(
                    "organization.keep",
                    "organization",
                    tenant.require(),
                    organizations.current().name()));
            notices.kept(owner);
        }
    }
}
