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

/** Deletes a one-off (R2.6): its link stops working and its held times are free. Deleting twice is no error. */
@Stateless
@InTenant
public class DeleteOneOff {

    @Inject
    CurrentMember current;

    @Inject
    OneOffMeetings oneOffs;

    @Inject
    HostTime hostTime;

    @Inject
    Removal removal;

    /**
     * By its host, an owner or an admin.
     *
     * @throws BusinessException {@link OneOffError#NOT_FOUND} for everyone else,
     *     {@link OneOffError#BOOKED_CANNOT_BE_DELETED}
     */
    public void delete(UUID id) {
        Member me = current.require();
        UUID hostId = oneOffs.hostOf(id)
                .filter(me::mayActFor)
                .orElseThrow(() -> new BusinessException(OneOffError.NOT_FOUND));
        Instant now = hostTime.lock(hostId);
        removal.of(oneOffs.find(id).orElseThrow(), me, now);
    }
}
