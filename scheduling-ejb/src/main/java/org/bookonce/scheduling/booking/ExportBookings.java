package org.bookonce.scheduling.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.Slice;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * The bookings list as a file, a portion at a time: each is a transaction of its own, so that a slow reader keeps no
 * connection. That it was exported is a line of the audit log.
 */
@Stateless
@InTenant
public class ExportBookings {

    private static final int PORTION = 1000;

    @Inject
    BookingLines lines;

    @Inject
    CurrentMember current;

    @Inject
    AuditLog audit;

    /**
     * The next portion of what {@link ListBookings} shows with this filter.
     *
     * @param cursor where the portion before ended; nothing at the beginning
     */
    public Slice<BookingRow> export(BookingFilter filter, Optional<String> cursor) {
        Member me = current.reader();
        Slice<BookingRow> portion = lines.slice(filter, me, cursor, PORTION);
        if (cursor.isEmpty()) {
            audit.record(new AuditLog.Deed("booking.export", "booking", me.tenantId(), ""));
        }
        return portion;
    }
}
