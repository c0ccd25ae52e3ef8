package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.bookonce.scheduling.notification.BookingMail;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;

/**
 * How a booking ends before its time, whoever ends it: its time is free again, both sides are told, the link it came
 * from stays closed (R2.13). Cancelling what is cancelled changes nothing and is no error.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Cancellation {

    private static final int REASON_LENGTH = 1000;

    @Inject
    Bookings bookings;

    @Inject
    HostTime hostTime;

    @Inject
    BookingNotices notices;

    @Inject
    Members members;

    @Inject
    CurrentMember current;

    @Inject
    AuditLog audit;

    @Inject
    Event<BookingCancelled> cancelled;

    protected Cancellation() {}

    /** Cancels; {@link BookingError#STARTED} for an invitee who comes too late, or what is wrong with the reason. */
    void of(UUID bookingId, UUID hostId, Party by, String reason) {
        Input input = new Input();
        String why = input.lines("reason", reason, 0, REASON_LENGTH);
        input.check();
        Instant now = hostTime.lock(hostId);
        Booking booking = bookings.find(bookingId).orElseThrow();
        if (booking.status() == BookingStatus.CANCELLED) {
            return;
        }
        Member host = members.any(hostId).orElseThrow();
        if (!booking.mayBeCancelled(by, now)) {
            throw new BusinessException(BookingError.STARTED, Map.of("host", host.name()));
        }
        booking.cancel(by, why, now);
        hostTime.freeBooking(bookingId);
        notices.tell(BookingMail.Kind.CANCELLED, booking, host, now);
        record(booking, by, host);
        cancelled.fire(new BookingCancelled(bookingId, hostId, booking.oneOffId(), now));
    }

    private void record(Booking booking, Party by, Member host) {
        AuditLog.Deed deed = new AuditLog.Deed(
                "booking.cancel", "booking", booking.id(), booking.meeting().title());
        if (current.get().isPresent()) {
            audit.record(deed, host.id(), host.name());
        } else {
            audit.recordInvitee(
                    deed, by == Party.HOST ? host.name() : booking.invitee().name());
        }
    }
}
