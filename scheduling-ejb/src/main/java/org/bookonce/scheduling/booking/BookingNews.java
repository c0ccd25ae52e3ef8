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

    protected BookingNews() {}

    void tell(Booking booking, BookingChanged.What what, Instant at) {
        changed.fire(new BookingChanged(
                booking.id(),
                booking.hostId(),
                booking.oneOffId(),
                booking.meeting().start(),
                booking.sequence(),
                what,
                at));
    }
}
