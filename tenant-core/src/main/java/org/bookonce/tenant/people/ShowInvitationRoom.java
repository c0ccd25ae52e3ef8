package org.bookonce.tenant.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.Limits;
import org.bookonce.tenant.tenancy.InTenant;

/** How many people can still be invited, for owners and admins. */
@Stateless
@InTenant
public class ShowInvitationRoom {

    @Inject
    CurrentMember current;

    @Inject
    Limits limits;

    /** As it is now; {@link org.bookonce.tenant.shared.AccessError#FORBIDDEN} for members. */
    public InvitationRoom show() {
        current.reader().requireAdmin();
        return new InvitationRoom(
                limits.used(Limit.MEMBERS, null).orElse(0L),
                limits.allowed(Limit.MEMBERS, null).value());
    }
}
