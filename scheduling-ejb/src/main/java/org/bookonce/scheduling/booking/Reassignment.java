package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;

/**
 * How a booking comes to another host (R7.4): its claim goes over in place, it stays the same booking, everybody is told.
 * What the former host's address lets in is taken back. The caller holds the lock of every host, the new one among them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Reassignment {

    @Inject
    Bookings bookings;

    @Inject
    BookingParts parts;

    @Inject
    HostTime hostTime;

    @Inject
    BookingHistory history;

    @Inject
    BookingTraces traces;

    @Inject
    Members members;

    protected Reassignment() {}

    /** Whether this person did just this already, with the version that they were shown. */
    boolean repeated(Booking booking, HostReassignment wanted, Member actor) {
        return booking.hostId().equals(wanted.hostId())
                && booking.sequence() == wanted.sequence() + 1
                && history.reassignedBy(actor, booking);
    }

    /**
     * Gives it to somebody else.
     *
     * @throws BusinessException {@link BookingError#TIME_TAKEN} when they have no time, and the booking stays as it was
     */
    void give(Booking booking, Member successor, String words, Instant now) {
        Member former = members.any(booking.hostId()).orElseThrow();
        if (!hostTime.give(booking.id(), former.id(), successor.id())) {
            throw new BusinessException(BookingError.TIME_TAKEN);
        }
        parts.replace(booking.id(), former.id(), successor.id());
        booking.reassign(successor.id(), successor.zone(), now);
        bookings.renew(booking.id(), Party.HOST);
        traces.reassigned(booking, former, successor, words, now);
    }
}
