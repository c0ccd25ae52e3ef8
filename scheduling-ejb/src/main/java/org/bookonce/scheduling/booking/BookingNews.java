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
        changed.fire(new BookingChanged(
                booking.id(),
                parts.hosts(booking.id()).orElseThrow().ids(),
                booking.oneOffId(),
                booking.meeting().start(),
                booking.meeting().end(),
                booking.sequence(),
                what,
                at));
    }
}
