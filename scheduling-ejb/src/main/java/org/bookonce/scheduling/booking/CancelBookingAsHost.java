package org.bookonce.scheduling.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.tenancy.InTenant;

/** Cancels a booking from the console, at any time (R2.6, R7.4). */
@Stateless
@InTenant
public class CancelBookingAsHost {

    @Inject
    HostsBooking hostsBooking;

    @Inject
    Cancellation cancellation;

    /** By the signed-in host, an owner or an admin; {@link BookingError#NOT_FOUND} for everyone else. */
    public void cancel(UUID bookingId, String reason) {
        hostsBooking.lock(bookingId);
        cancellation.of(bookingId, Party.HOST, reason);
    }
}
