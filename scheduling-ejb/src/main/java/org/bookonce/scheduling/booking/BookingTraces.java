package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.bookonce.scheduling.booking.HistoryLine.Span;
import org.bookonce.scheduling.notification.BookingMail;
import org.bookonce.tenant.membership.Member;

/**
 * What a change of a booking leaves behind in its transaction (R7.6): a line of its history, mails to everybody, a line of
 * the audit log, and news for the other features, which may do more. It comes last, when the booking and the time of its
 * hosts are as they will be.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BookingTraces {

    @Inject
    BookingHistory history;

    @Inject
    BookingNotices notices;

    @Inject
    BookingAudit audit;

    @Inject
    BookingNews news;

    protected BookingTraces() {}

    /** It is confirmed; the tokens of its parties are known only now. */
    void made(Booking booking, NewBooking wanted, String inviteeToken, String hostToken, Instant now) {
        history.made(booking, now);
        notices.made(booking, wanted, inviteeToken, hostToken, now);
        audit.record("booking.create", booking, Party.INVITEE, wanted.host());
        news.made(booking, wanted.hosts().stream().map(Member::id).toList(), now);
    }

    /** It takes place at another time (R7.3). @param formNonce the idempotency key of the form (R8.3), or null */
    void moved(Booking booking, Party by, Member host, Span before, byte[] formNonce, Instant now) {
        history.moved(booking, by, host, before, formNonce, now);
        notices.moved(booking, host, new BookingMail.Former(before.start(), before.end(), by == Party.HOST), now);
        audit.record("booking.move", booking, by, host);
        news.tell(booking, BookingChanged.What.MOVED, now);
    }

    /** Somebody else takes it (R7.4). @param words what is said to the invitee and whoever takes part from now on */
    void reassigned(Booking booking, Member former, Member successor, String words, Instant now) {
        history.reassigned(booking, former, now);
        notices.reassigned(booking, former, successor, words, now);
        audit.reassigned(booking, former, successor);
        news.tell(booking, BookingChanged.What.REASSIGNED, now);
    }

    /** It is off. @param hostGoes whether that is since its host goes (R1.5) */
    void cancelled(Booking booking, Party by, Member host, boolean hostGoes, Instant now) {
        history.cancelled(booking, by, host, now);
        notices.tell(BookingMail.Kind.CANCELLED, booking, host, now);
        audit.record("booking.cancel", booking, by, host);
        news.cancelled(booking, now, hostGoes);
    }
}
