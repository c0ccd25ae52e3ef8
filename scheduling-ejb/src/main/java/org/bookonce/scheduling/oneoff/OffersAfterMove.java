package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.bookonce.scheduling.booking.BookingChanged;

/** A booking that was moved, or that a booking link made, takes time from unheld offers, too (R2.4). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OffersAfterMove {

    @Inject
    OtherOffers otherOffers;

    protected OffersAfterMove() {}

    void moved(@Observes BookingChanged change) {
        boolean made = change.what() == BookingChanged.What.CONFIRMED
                && change.oneOffId().isEmpty();
        if (made || change.what() == BookingChanged.What.MOVED) {
            otherOffers.taken(change.hosts(), change.start(), change.end(), change.at());
        }
    }
}
