package org.bookonce.scheduling.oneoff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Makes a one-off, for oneself or on behalf of a teammate (R2.1–2.4), and holds its times. */
@Stateless
@InTenant
public class CreateOneOff {

    @Inject
    CurrentMember current;

    @Inject
    OneOffDesk desk;

    @Inject
    HostTime hostTime;

    /**
     * Makes it.
     *
     * @throws BusinessException {@link OneOffError#NOT_YOURS_TO_OFFER} for a member who acts for somebody else; what is
     *     wrong with the fields, of which {@code hold} says that the host has no held hours left, so that it can be made
     *     without hold only (R1.6); {@link OneOffError#RISK} when unheld times meet something and the risk was not
     *     accepted
     */
    public CreatedOneOff create(NewOneOff wanted) {
        Offer offer = desk.read(wanted, current.require());
        return desk.make(offer, null, hostTime.lock(offer.host().id()));
    }
}
