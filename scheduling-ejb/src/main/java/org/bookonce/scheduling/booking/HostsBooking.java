package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;

/** A booking that the signed-in host, an owner or an admin is about to change, under the host's lock. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HostsBooking {

    @Inject
    Bookings bookings;

    @Inject
    BookingParts parts;

    @Inject
    HostTime hostTime;

    @Inject
    Members members;

    @Inject
    CurrentMember current;

    protected HostsBooking() {}

    /** The booking as it is under the lock, and when that is. */
    record Locked(Booking booking, Member host, Instant now) {}

    /** {@link BookingError#NOT_FOUND} for whoever may not act for the host. */
    Locked lock(UUID bookingId) {
        seen(bookingId);
        Instant now = hostTime.lockOf(bookingId);
        BookingParts.Hosts hosts = seen(bookingId);
        return new Locked(
                bookings.find(bookingId).orElseThrow(),
                members.any(hosts.first()).orElseThrow(),
                now);
    }

    private BookingParts.Hosts seen(UUID bookingId) {
        Member me = current.require();
        return parts.hosts(bookingId)
                .filter(those -> those.actedForBy(me))
                .orElseThrow(() -> new BusinessException(BookingError.NOT_FOUND));
    }
}
