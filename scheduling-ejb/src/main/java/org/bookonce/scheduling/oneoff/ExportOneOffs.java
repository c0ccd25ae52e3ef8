package org.bookonce.scheduling.oneoff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.shared.Slice;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * The list of one-offs as a file (SPEC 12), a portion at a time: each is a transaction of its own, so that a slow reader
 * keeps no connection. That it was exported is a line of the audit log.
 */
@Stateless
@InTenant
public class ExportOneOffs {

    private static final int PORTION = 1000;

    @Inject
    CurrentMember current;

    @Inject
    OneOffRows rows;

    @Inject
    AuditLog audit;

    /** The portion that begins at the filter's cursor; its size is ours. Each sees what the list shows them. */
    public Slice<OneOffRow> export(OneOffFilter filter) {
        Slice<OneOffRow> portion = rows.read(filter, PORTION);
        if (filter.cursor().isEmpty()) {
            audit.record(new AuditLog.Deed(
                    "oneoff.export", "oneoff", current.reader().tenantId(), ""));
        }
        return portion;
    }
}
