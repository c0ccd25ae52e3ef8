package org.bookonce.scheduling.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.DatabaseClock;
import org.bookonce.tenant.tenancy.InTenant;

/** Shows a booking to one of its parties (R7.2): by their token, or to a signed-in host or admin. Reads only. */
@Stateless
@InTenant
public class ShowBooking {

    @Inject
    Bookings bookings;

    @Inject
    Members members;

    @Inject
    DatabaseClock clock;

    @Inject
    CurrentMember current;

    /** To whoever has the token; {@link BookingError#NOT_FOUND} for any other text. */
    public BookingView byToken(String token) {
        return bookings.byToken(token)
                .flatMap(access -> bookings.find(access.bookingId()).map(booking -> view(booking, access.party())))
                .orElseThrow(() -> new BusinessException(BookingError.NOT_FOUND));
    }

    /** To the host, owners and admins; {@link BookingError#NOT_FOUND} for everyone else. */
    public BookingView byId(UUID id) {
        return bookings.find(id)
                .filter(booking -> current.require().mayActFor(booking.hostId()))
                .map(booking -> view(booking, Party.HOST))
                .orElseThrow(() -> new BusinessException(BookingError.NOT_FOUND));
    }

    private BookingView view(Booking booking, Party viewer) {
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
