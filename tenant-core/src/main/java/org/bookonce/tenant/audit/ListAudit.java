package org.bookonce.tenant.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Cursors;
import org.bookonce.tenant.shared.Slice;
import org.bookonce.tenant.tenancy.InTenant;

/** The audit log as a page of the console shows it (R1.11), newest first. */
@Stateless
@InTenant
public class ListAudit {

    private static final String LIST = "audit";

    @Inject
    CurrentMember current;

    @Inject
    AuditLines lines;

    @Inject
    Cursors cursors;

    /**
     * A page of the log, for owners and admins.
     *
     * @param cursor of the page before; another text is the beginning
     * @param size rows of a page, at most {@link Slice#MOST}
     * @throws BusinessException {@link org.bookonce.tenant.shared.AccessError#FORBIDDEN} for members
     */
    public Slice<AuditLine> list(AuditFilter filter, Optional<String> cursor, int size) {
        current.reader().requireAdmin();
        int rows = Slice.size(size);
        Optional<UUID> after =
                cursor.flatMap(text -> cursors.verify(LIST, text)).map(UUID::fromString);
        List<AuditLine> read = lines.read(filter, after, rows + 1);
        return Slice.of(read, rows, last -> cursors.sign(LIST, last.id().toString()));
    }
}
