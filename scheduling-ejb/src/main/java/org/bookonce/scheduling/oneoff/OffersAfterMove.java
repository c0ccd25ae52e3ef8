package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.bookonce.scheduling.booking.BookingChanged;

/** A booking that was moved, given to another host, or that a booking link made, takes time from unheld offers, too (R2.4). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OffersAfterMove {

    @Inject
    OtherOffers otherOffers;

    protected OffersAfterMove() {}

    void moved(@Observes BookingChanged change) {
        boolean made = change.what() == BookingChanged.What.CONFIRMED
                && change.oneOffId().isEmpty();
        boolean given = change.what() == BookingChanged.What.REASSIGNED;
        if (made || given || change.what() == BookingChanged.What.MOVED) {
            otherOffers.taken(
                    given ? List.of(change.hostId()) : change.hosts(), change.start(), change.end(), change.at());
        }
    }
}
