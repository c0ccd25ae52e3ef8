package org.bookonce.scheduling.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.bookonce.scheduling.notification.BookingMail;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Cancels a booking, by either side (R7.2, R7.4): its time is free again, both sides are told, the link it came from
 * stays closed (R2.13). Cancelling what is cancelled changes nothing and is no error.
 */
@Stateless
@InTenant
public class CancelBooking {

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
    FormKeys formKeys;

    @Inject
    AuditLog audit;

    /** What the form key of the cancel form is issued for. */
    public static String purpose(UUID bookingId) {
        return "cancel-booking:" + bookingId;
    }

    /**
     * By whoever has the token.
     *
     * @throws BusinessException {@link BookingError#NOT_FOUND}, {@link BookingError#STARTED}, or what is wrong with the
     *     form key or the reason
     */
    public void byToken(String token, String reason, String formKey) {
        Bookings.Access access =
                bookings.byToken(token).orElseThrow(() -> new BusinessException(BookingError.NOT_FOUND));
        formKeys.verify(formKey, purpose(access.bookingId()));
        cancel(access.bookingId(), access.hostId(), access.party(), reason);
    }

    /** By the signed-in host, an owner or an admin; {@link BookingError#NOT_FOUND} for everyone else. */
    public void asHost(UUID bookingId, String reason) {
        UUID hostId = bookings.hostOf(bookingId)
                .filter(host -> current.require().mayActFor(host))
                .orElseThrow(() -> new BusinessException(BookingError.NOT_FOUND));
        cancel(bookingId, hostId, Party.HOST, reason);
    }

    private void cancel(UUID bookingId, UUID hostId, Party by, String reason) {
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
