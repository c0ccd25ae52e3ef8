package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
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
    BookingTraces traces;

    @Inject
    Members members;

    protected Cancellation() {}

    /** Cancels, or says why this party cannot: what the booking's life forbids, or what is wrong with the reason. */
    void of(UUID bookingId, Party by, String reason) {
        cancel(bookingId, by, reason, false);
    }

    /** The same for the host's side, since the host goes. */
    void sinceHostGoes(UUID bookingId, String reason) {
        cancel(bookingId, Party.HOST, reason, true);
    }

    private void cancel(UUID bookingId, Party by, String reason, boolean hostGoes) {
        Input input = new Input();
        String why = input.lines("reason", reason, 0, REASON_LENGTH);
        input.check();
        Instant now = hostTime.lockOf(bookingId);
        Booking booking = bookings.find(bookingId).orElseThrow();
        if (booking.status() == BookingStatus.CANCELLED) {
            return;
        }
        Member host = members.any(booking.hostId()).orElseThrow();
        booking.life().refusesCancelling(by, now).ifPresent(refused -> {
            throw new BusinessException(refused, Map.of("host", host.name()));
        });
        booking.cancel(by, why, now);
        hostTime.freeBooking(bookingId);
        traces.cancelled(booking, by, host, hostGoes, now);
    }
}
