package org.bookonce.scheduling.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Shows a booking in the console, with its history and the notes of the host's side. Reads only. */
@Stateless
@InTenant
public class ShowBookingAsHost {

    @Inject
    Bookings bookings;

    @Inject
    BookingParts parts;

    @Inject
    BookingViews views;

    @Inject
    CurrentMember current;

    /** To the host, owners and admins; {@link BookingError#NOT_FOUND} for everyone else. */
    public BookingDetail show(UUID id) {
        Member me = current.reader();
        return parts.hosts(id)
                .filter(hosts -> hosts.actedForBy(me))
                .flatMap(hosts -> bookings.find(id))
                .map(booking -> views.detail(booking, me))
                .orElseThrow(() -> new BusinessException(BookingError.NOT_FOUND));
    }
}
