package org.bookonce.tenant.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Cursors;
import org.bookonce.tenant.shared.Slice;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * The audit log as a file (R1.11), a portion at a time: each is a transaction of its own, so that a slow reader keeps no
 * connection. That it was exported is a line of the log itself.
 */
@Stateless
@InTenant
public class ExportAudit {

    private static final String LIST = "audit-file";
    private static final int PORTION = 1000;

    @Inject
    CurrentMember current;

    @Inject
    AuditLines lines;

    @Inject
    AuditLog audit;

    @Inject
    Cursors cursors;

    /**
     * The next portion, newest first, for owners and admins.
     *
     * @param cursor where the portion before ended; nothing at the beginning
     * @throws BusinessException {@link org.bookonce.tenant.shared.AccessError#FORBIDDEN} for members
     */
    public Slice<AuditLine> export(AuditFilter filter, Optional<String> cursor) {
        Member me = current.reader().requireAdmin();
        Optional<UUID> after =
                cursor.flatMap(text -> cursors.verify(LIST, text)).map(UUID::fromString);
        List<AuditLine> read = lines.read(filter, after, PORTION + 1);
        Slice<AuditLine> portion =
                Slice.of(read, PORTION, last -> cursors.sign(LIST, last.id().toString()));
        if (cursor.isEmpty()) {
            audit.record(new AuditLog.Deed("audit.export", "audit", me.tenantId(), ""));
        }
        return portion;
    }
}
