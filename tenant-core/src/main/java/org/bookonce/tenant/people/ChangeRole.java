package org.bookonce.tenant.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Gives somebody another role (R1.4, R1.5). Giving the one they have changes nothing and is no error. */
@Stateless
@InTenant
public class ChangeRole {

    @Inject
    Roster roster;

    /**
     * By an owner or admin; of oneself, downwards only.
     *
     * @param version of the person as the page showed them
     * @throws BusinessException {@link AccessError#NOT_FOUND}, {@link AccessError#FORBIDDEN}, {@link PeopleError#STALE},
     *     {@link PeopleError#OWNERS_ONLY}, {@link PeopleError#NOT_YOURSELF}, {@link PeopleError#LAST_OWNER},
     *     {@link PeopleError#DEACTIVATED}
     */
    public void change(UUID id, int version, Role role) {
        RosterEntry me = roster.lock();
        RosterEntry who = roster.find(me.member(), id);
        if (who.role() == role) {
            return;
        }
        if (who.version() != version) {
            throw new BusinessException(PeopleError.STALE);
        }
        roster.change(me, who, role);
    }
}
