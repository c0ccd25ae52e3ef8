package org.bookonce.scheduling.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.Slice;
import org.bookonce.tenant.tenancy.InTenant;

/** Bookings: members see their own, owners and admins all. */
@Stateless
@InTenant
public class ListBookings {

    @Inject
    BookingLines lines;

    @Inject
    CurrentMember current;

    /**
     * A page of the list.
     *
     * @param cursor where it goes on; nothing for its first page
     * @param size rows wanted, at most 200
     */
    public BookingList list(BookingFilter filter, Optional<String> cursor, int size) {
        Member me = current.reader();
        return new BookingList(lines.slice(filter, me, cursor, Slice.size(size)), lines.count(filter, me));
    }
}
