package org.bookonce.tenant.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Hands an organization over to another active member, who becomes owner; the old owner becomes admin (R1.4). */
@Stateless
@InTenant
public class TransferOwnership {

    @Inject
    Roster roster;

    /**
     * By an owner.
     *
     * @throws BusinessException {@link AccessError#NOT_FOUND}, {@link AccessError#FORBIDDEN},
     *     {@link PeopleError#OWNERS_ONLY}, {@link PeopleError#DEACTIVATED}, {@link PeopleError#OWNER_ALREADY}
     */
    public void transfer(UUID id) {
        RosterEntry me = roster.lock();
        roster.transfer(me, roster.find(me.member(), id));
    }
}
