package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.bookonce.scheduling.booking.BookingChanged;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.scheduling.booking.TakenTime;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.tenancy.DatabaseClock;

/** A booking that was moved takes time from unheld offers as a new one does (R2.4). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OffersAfterMove {

    @Inject
    OtherOffers otherOffers;

    @Inject
    HostTime hostTime;

    @Inject
    Members members;

    @Inject
    DatabaseClock clock;

    protected OffersAfterMove() {}

    void moved(@Observes BookingChanged change) {
        if (change.what() != BookingChanged.What.MOVED) {
            return;
        }
        Member host = members.any(change.hostId()).orElseThrow();
        Instant now = clock.now();
        hostTime.meeting(host.id(), change.start(), change.start().plusSeconds(1)).stream()
                .map(TakenTime::end)
                .forEach(end -> otherOffers.taken(host, change.start(), end, now));
    }
}
