package org.bookonce.scheduling.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Cancels a booking from the console, at any time (R2.6, R7.4). */
@Stateless
@InTenant
public class CancelBookingAsHost {

    @Inject
    BookingParts parts;

    @Inject
    Cancellation cancellation;

    @Inject
    CurrentMember current;

    /** By the signed-in host, an owner or an admin; {@link BookingError#NOT_FOUND} for everyone else. */
    public void cancel(UUID bookingId, String reason) {
        Member me = current.require();
        if (parts.hosts(bookingId).filter(hosts -> hosts.actedForBy(me)).isEmpty()) {
            throw new BusinessException(BookingError.NOT_FOUND);
        }
        cancellation.of(bookingId, Party.HOST, reason);
    }
}
