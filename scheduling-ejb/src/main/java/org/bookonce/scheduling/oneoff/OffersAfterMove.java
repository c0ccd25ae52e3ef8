package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.bookonce.scheduling.booking.BookingChanged;
import org.bookonce.tenant.membership.Members;

/** A booking that was moved, given to another host, or that a booking link made, takes time from unheld offers, too (R2.4). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OffersAfterMove {

    @Inject
    OtherOffers otherOffers;

    @Inject
    Members members;

    protected OffersAfterMove() {}

    void moved(@Observes BookingChanged change) {
        boolean made = change.what() == BookingChanged.What.CONFIRMED
                && change.oneOffId().isEmpty();
        boolean given = change.what() == BookingChanged.What.REASSIGNED;
        if (made || given || change.what() == BookingChanged.What.MOVED) {
            change.hosts().stream()
                    .filter(host -> !given || host.equals(change.hostId()))
                    .map(host -> members.any(host).orElseThrow())
                    .forEach(host -> otherOffers.taken(host, change.start(), change.end(), change.at()));
        }
    }
}
