package org.bookonce.scheduling.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.bookonce.scheduling.booking.UpcomingBookings;
import org.bookonce.scheduling.eventtype.HostsEventTypes;
import org.bookonce.scheduling.oneoff.OpenOneOffs;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.people.Roster;
import org.bookonce.tenant.profile.Pictures;

/** Everything of a host that ends when they go (R1.5). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Departures {

    @Inject
    OpenOneOffs openOneOffs;

    @Inject
    UpcomingBookings upcomingBookings;

    @Inject
    HostsEventTypes eventTypes;

    @Inject
    Roster roster;

    @Inject
    Pictures pictures;

    protected Departures() {}

    /** What would break. */
    Departure of(Member host) {
        return new Departure(
                host.id(),
                host.name(),
                openOneOffs.count(host.id()),
                openOneOffs.heldMinutes(host.id()),
                upcomingBookings.count(host.id()),
                host.picture().isPresent(),
                eventTypes.endingWithout(host.id()),
                roster.isLastOwner(host.id()));
    }

    /** Closes what is theirs; the organization is locked already. */
    void close(Member host) {
        openOneOffs.deleteAll(host);
        pictures.remove(host.id());
    }
}
