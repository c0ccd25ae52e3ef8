package org.bookonce.scheduling.oneoff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Makes a one-off from another one (R2.5), which it replaces or leaves alone. When it replaces it, both happen in one
 * transaction under the host's lock: what the old one held the new one can hold, and nobody gets in between.
 */
@Stateless
@InTenant
public class DuplicateOneOff {

    @Inject
    CurrentMember current;

    @Inject
    OneOffMeetings oneOffs;

    @Inject
    OneOffDesk desk;

    @Inject
    Removal removal;

    @Inject
    HostTime hostTime;

    /**
     * By whoever may delete the old one and offer the host's time.
     *
     * @param from the one-off it is made from, in any state
     * @param replace whether that one is deleted; when it was deleted before, that is no error
     * @throws BusinessException {@link OneOffError#NOT_FOUND}; {@link OneOffError#BOOKED_CANNOT_BE_DELETED} when it was
     *     booked, and nothing is made; what is wrong with the new one, as of {@link CreateOneOff}
     */
    public CreatedOneOff duplicate(UUID from, boolean replace, NewOneOff wanted) {
        Member me = current.require();
        UUID oldHost = oneOffs.hostOf(from)
                .filter(me::mayActFor)
                .orElseThrow(() -> new BusinessException(OneOffError.NOT_FOUND));
        Offer offer = desk.read(wanted, me);
        Instant now = hostTime.lock(oldHost, offer.host().id());
        if (replace) {
            removal.of(oneOffs.find(from).orElseThrow(), me, now);
        }
        return desk.make(offer, from, now);
    }
}
