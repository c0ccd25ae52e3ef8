package org.bookonce.scheduling.departure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.people.PeopleError;
import org.bookonce.tenant.people.Roster;
import org.bookonce.tenant.people.RosterEntry;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Takes somebody out of the organization (R1.5): their next request finds nothing here, their open one-offs are deleted,
 * their held time is free. What was booked with them stays. Deactivating twice is no error.
 */
@Stateless
@InTenant
public class DeactivateMember {

    @Inject
    Roster roster;

    @Inject
    Departures departures;

    /**
     * By an owner or admin.
     *
     * @throws BusinessException {@link AccessError#NOT_FOUND}, {@link AccessError#FORBIDDEN},
     *     {@link PeopleError#OWNERS_ONLY}, {@link PeopleError#LAST_OWNER}, {@link PeopleError#LEAVE_INSTEAD}
     */
    public void deactivate(UUID memberId) {
        RosterEntry me = roster.lock();
        RosterEntry who = roster.find(me.member(), memberId);
        if (who.active()) {
            roster.deactivate(me, who);
            departures.close(who.member());
        }
    }
}
