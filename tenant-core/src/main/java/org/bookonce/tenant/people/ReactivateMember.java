package org.bookonce.tenant.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.LimitError;
import org.bookonce.tenant.plan.Limits;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Takes a deactivated member back, as what they were (R1.5). Nothing that was deleted comes back. Somebody who is active
 * stays it, which is no error.
 */
@Stateless
@InTenant
public class ReactivateMember {

    @Inject
    Roster roster;

    @Inject
    Limits limits;

    /**
     * By an owner or admin; a former owner by an owner.
     *
     * @throws BusinessException {@link AccessError#NOT_FOUND}, {@link AccessError#FORBIDDEN},
     *     {@link PeopleError#OWNERS_ONLY}; {@link LimitError#REACHED} when the plan has no room (R1.6)
     */
    public void reactivate(UUID id) {
        RosterEntry me = roster.lock();
        RosterEntry who = roster.find(me.member(), id);
        if (!who.active()) {
            limits.require(Limit.MEMBERS, null, 1);
            roster.reactivate(me, who);
        }
    }
}
