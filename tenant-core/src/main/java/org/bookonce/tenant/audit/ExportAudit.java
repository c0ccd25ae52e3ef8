package org.bookonce.tenant.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * The audit log as a file (R1.11), a portion at a time: each is a transaction of its own, so that a slow reader keeps no
 * connection. That it was exported is a line of the log itself.
 */
@Stateless
@InTenant
public class ExportAudit {

    /** Lines of a portion; a shorter one is the last. */
    public static final int PORTION = 1000;

    @Inject
    CurrentMember current;

    @Inject
    AuditLines lines;

    @Inject
    AuditLog audit;

    /**
     * The next portion, newest first, for owners and admins.
     *
     * @param after the last line of the portion before; nothing at the beginning
     * @throws BusinessException {@link org.bookonce.tenant.shared.AccessError#FORBIDDEN} for members
     */
    public List<AuditLine> export(AuditFilter filter, Optional<UUID> after) {
        Member me = current.reader().requireAdmin();
        List<AuditLine> portion = lines.read(filter, after, PORTION);
        if (after.isEmpty()) {
            audit.record(new AuditLog.Deed("audit.export", "audit", me.tenantId(), ""));
        }
        return portion;
    }
}
