package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.booking.BookingChanged;

/**
 * What a booking takes from unheld offers (R2.4), where its time comes from elsewhere: it was moved, given to another host,
 * or made by a booking link. For one that a one-off makes {@link SlotBookings} sees to it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OffersInTheWay {

    @Inject
    OtherOffers otherOffers;

    protected OffersInTheWay() {}

    void taken(@Observes BookingChanged change) {
        switch (change.what()) {
            case MOVED -> taken(change, change.hosts());
            case REASSIGNED -> taken(change, List.of(change.hostId()));
            case CONFIRMED -> {
                if (change.oneOffId().isEmpty()) {
                    taken(change, change.hosts());
                }
            }
            case CANCELLED -> {
                // its time is free now
            }
        }
    }

    private void taken(BookingChanged change, List<UUID> hosts) {
        otherOffers.taken(hosts, change.start(), change.end(), change.at());
    }
}
