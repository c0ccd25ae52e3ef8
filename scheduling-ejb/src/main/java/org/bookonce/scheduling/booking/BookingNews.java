package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Tells the other features what became of a booking, within the transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BookingNews {

    @Inject
    Event<BookingChanged> changed;

    @Inject
    BookingParts parts;

    protected BookingNews() {}

    void tell(Booking booking, BookingChanged.What what, Instant at) {
        tell(booking, what, at, false);
    }

    /** It was cancelled; whether because its host goes. */
    void cancelled(Booking booking, Instant at, boolean hostGoes) {
        tell(booking, BookingChanged.What.CANCELLED, at, hostGoes);
    }

    private void tell(Booking booking, BookingChanged.What what, Instant at, boolean hostGoes) {
        changed.fire(new BookingChanged(
                booking.id(),
                parts.hosts(booking.id()).orElseThrow().ids(),
                booking.oneOffId(),
                booking.meeting().start(),
                booking.meeting().end(),
                booking.sequence(),
                what,
                at,
                hostGoes));
    }
}
