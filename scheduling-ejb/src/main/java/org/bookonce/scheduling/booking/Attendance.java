package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.bookonce.scheduling.booking.HistoryLine.What;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.BusinessException;

/** Whether the invitee came, as the host's side says (R7.4). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Attendance {

    @Inject
    HostsBooking hostsBooking;

    @Inject
    BookingHistory history;

    @Inject
    BookingAudit audit;

    protected Attendance() {}

    void note(UUID bookingId, boolean came) {
        HostsBooking.Locked locked = hostsBooking.lock(bookingId);
        Booking booking = locked.booking();
        Instant now = locked.now();
        booking.life().refusesNoShow(now).ifPresent(refused -> {
            throw new BusinessException(refused);
        });
        if (booking.life().missed() != came) {
            return;
        }
        Member host = locked.host();
        if (came) {
            booking.undoNoShow(now);
        } else {
            booking.markNoShow(now);
        }
        history.noted(booking, came ? What.NO_SHOW_UNDONE : What.NO_SHOW, host, now);
        audit.record(came ? "booking.no-show-undo" : "booking.no-show", booking, Party.HOST, host);
    }
}
