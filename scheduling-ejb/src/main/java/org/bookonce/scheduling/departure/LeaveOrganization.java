package org.bookonce.scheduling.departure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.scheduling.booking.UpcomingBookings;
import org.bookonce.tenant.people.PeopleError;
import org.bookonce.tenant.people.Roster;
import org.bookonce.tenant.people.RosterEntry;
import org.bookonce.tenant.tenancy.InTenant;

/** The signed-in person goes (R1.5): as if they were deactivated, but owners and admins are told. */
@Stateless
@InTenant
public class LeaveOrganization {

    @Inject
    Roster roster;

    @Inject
    UpcomingBookings upcomingBookings;

    @Inject
    Departures departures;

    /** By anybody but the last owner, who is refused with {@link PeopleError#LAST_OWNER}. */
    public void leave() {
        RosterEntry me = roster.lock();
        roster.leave(me, upcomingBookings.count(me.id()));
        departures.close(me.member());
    }
}
