package org.bookonce.scheduling.bookinglink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.scheduling.eventtype.BookableEventType;
import org.bookonce.tenant.tenancy.Awaited;

/**
 * Locks a link for whoever holds or books a slot of it, and reads it again in the same round trip. What it asked for before
 * the locks only names what to read ahead; where that changed, it is read again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LinkLocks {

    @Inject
    HostTime hostTime;

    @Inject
    Links links;

    @Inject
    SlotFinder finder;

    protected LinkLocks() {}

    /** Locks it, for a start. @param before as it was found without a lock */
    LockedLink lock(Asked before, Instant start) {
        Awaited<Instant> had = hostTime.lockOfLink(before.type().id());
        Awaited<Optional<BookableEventType>> type =
                links.knownLater(before.type().id());
        finder.ahead(before, start);
        return new LockedLink(had, type.map(found -> found.map(before::of)));
    }
}
