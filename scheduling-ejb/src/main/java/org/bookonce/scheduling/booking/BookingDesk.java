package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.tenancy.Awaited;

/**
 * Where bookings are made, whatever they come from: the booking, the tokens of its two parties and what they are told,
 * all in the caller's transaction (R7.6). The caller holds the lock of every host.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BookingDesk {

    @Inject
    Bookings bookings;

    @Inject
    BookingParts parts;

    @Inject
    BookingNotices notices;

    @Inject
    BookingTraces traces;

    @Inject
    Event<BookingExpected> expected;

    protected BookingDesk() {}

    /** The booking that this form made already, if it did (R8.3). Ask after the host's lock. */
    public Awaited<Optional<MadeBooking>> madeByForm(byte[] nonce) {
        return bookings.byForm(nonce);
    }

    /** Has everything read ahead that a new booking needs, in the round trip of the locks: call it right after them. */
    public void expect(Optional<UUID> oneOffId) {
        notices.ahead();
        expected.fire(new BookingExpected(oneOffId));
    }

    /** The event type through whose booking link this form booked, if it did; it may be closed by now. */
    public Optional<UUID> linkOfForm(byte[] nonce) {
        return bookings.linkOfForm(nonce);
    }

    /**
     * Makes a confirmed booking: in the invitee's name, or in that of the member who accepted what they proposed.
     *
     * @param claim takes the time of its hosts, once the booking is there to claim it for; whether it was had is known when
     *     everything that the booking writes was sent
     */
    public MadeBooking confirm(NewBooking wanted, Runnable claim, Instant now) {
        Booking booking = new Booking(wanted, now);
        bookings.add(booking, BookingParts.json(wanted.answers()));
        parts.add(wanted);
        claim.run();
        String manageToken = bookings.grant(booking.id(), Party.INVITEE);
        String hostToken = bookings.grant(booking.id(), Party.HOST);
        traces.made(booking, wanted, manageToken, hostToken, now);
        return new MadeBooking(
                booking.id(),
                manageToken,
                wanted.meeting().start(),
                wanted.meeting().end());
    }
}
