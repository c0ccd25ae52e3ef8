package org.bookonce.scheduling.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Shows a booking on the manage page (R7.2). Reads only. */
@Stateless
@InTenant
public class ShowBooking {

    @Inject
    Bookings bookings;

    @Inject
    BookingViews views;

    /** To whoever has the token; {@link BookingError#NOT_FOUND} for any other text. */
    public BookingView show(String token) {
        return bookings.byToken(token)
                .flatMap(access -> bookings.find(access.bookingId()).map(booking -> views.of(booking, access.party())))
                .orElseThrow(() -> new BusinessException(BookingError.NOT_FOUND));
    }
}
