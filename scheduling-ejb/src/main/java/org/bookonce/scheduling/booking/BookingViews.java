package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.tenancy.DatabaseClock;

/** Bookings as one of their parties sees them now. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BookingViews {

    @Inject
    Members members;

    @Inject
    DatabaseClock clock;

    protected BookingViews() {}

    BookingView of(Booking booking, Party viewer) {
        Instant now = clock.now();
        return new BookingView(
                booking.id(),
                booking.status(),
                viewer,
                members.any(booking.hostId()).orElseThrow().name(),
                booking.meeting(),
                booking.invitee(),
                booking.cancelledBy(),
                booking.cancelledAt(),
                booking.cancelReason(),
                booking.mayBeCancelled(viewer, now),
                !now.isBefore(booking.meeting().end()));
    }
}
