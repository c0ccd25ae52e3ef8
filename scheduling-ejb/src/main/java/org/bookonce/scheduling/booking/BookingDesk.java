package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.notification.BookingMail;

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
    BookingHistory history;

    @Inject
    BookingNotices notices;

    @Inject
    BookingNews news;

    @Inject
    BookingAudit audit;

    protected BookingDesk() {}

    /** The booking that this form made already, if it did (R8.3). Ask after the host's lock is had. */
    public Optional<MadeBooking> madeByForm(byte[] nonce) {
        return bookings.byForm(nonce).flatMap(bookings::find).map(booking -> made(booking, invitee(booking)));
    }

    /** The event type through whose booking link this form booked, if it did; it may be closed by now. */
    public Optional<UUID> linkOfForm(byte[] nonce) {
        return bookings.linkOfForm(nonce);
    }

    /**
     * Makes a confirmed booking: in the invitee's name, or in that of the member who accepted what they proposed.
     *
     * @param claim takes the time of its hosts, once the booking is there to claim it for
     */
    public MadeBooking confirm(NewBooking wanted, Runnable claim, Instant now) {
        Booking booking = new Booking(wanted, now);
        bookings.add(booking);
        parts.add(wanted);
        claim.run();
        history.made(booking, now);
        String manageToken = bookings.grant(booking.id(), Party.INVITEE);
        bookings.grant(booking.id(), Party.HOST);
        notices.tell(BookingMail.Kind.CONFIRMED, booking, wanted.host(), now);
        audit.record("booking.create", booking, Party.INVITEE, wanted.host());
        news.tell(booking, BookingChanged.What.CONFIRMED, now);
        return made(booking, manageToken);
    }

    private String invitee(Booking booking) {
        return bookings.token(booking.id(), Party.INVITEE);
    }

    private static MadeBooking made(Booking booking, String manageToken) {
        return new MadeBooking(
                booking.id(),
                manageToken,
                booking.meeting().start(),
                booking.meeting().end());
    }
}
