package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;

/** Writes what was done to a booking into the audit log (R1.11): by a member, or by whoever had a token. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BookingAudit {

    @Inject
    AuditLog audit;

    @Inject
    CurrentMember current;

    protected BookingAudit() {}

    /** A member gave it to somebody else, on behalf of the former host. */
    void reassigned(Booking booking, Member former, Member successor) {
        AuditLog.Deed deed = new AuditLog.Deed(
                "booking.reassign", "booking", booking.id(), booking.meeting().title(), successor.name());
        audit.record(deed, former.id(), former.name());
    }

    /** Something that either side does, such as {@code booking.cancel}. */
    void record(String action, Booking booking, Party by, Member host) {
        AuditLog.Deed deed = new AuditLog.Deed(
                action, "booking", booking.id(), booking.meeting().title());
        if (current.get().isPresent()) {
            audit.record(deed, host.id(), host.name());
        } else {
            audit.recordInvitee(
                    deed, by == Party.HOST ? host.name() : booking.invitee().name());
        }
    }
}
