package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
        tell(booking, hosts(booking), what, at, false);
    }

    /** It was made, with these hosts. */
    void made(Booking booking, List<UUID> hosts, Instant at) {
        tell(booking, hosts, BookingChanged.What.CONFIRMED, at, false);
    }

    /** It was cancelled; whether because its host goes. */
    void cancelled(Booking booking, Instant at, boolean hostGoes) {
        tell(booking, hosts(booking), BookingChanged.What.CANCELLED, at, hostGoes);
    }

    private List<UUID> hosts(Booking booking) {
        return parts.hosts(booking.id()).orElseThrow().ids();
    }

    private void tell(Booking booking, List<UUID> hosts, BookingChanged.What what, Instant at, boolean hostGoes) {
        changed.fire(new BookingChanged(
                booking.id(),
                hosts,
                booking.oneOffId(),
                booking.meeting().start(),
                booking.meeting().end(),
                booking.sequence(),
                what,
                at,
                hostGoes));
    }
}
