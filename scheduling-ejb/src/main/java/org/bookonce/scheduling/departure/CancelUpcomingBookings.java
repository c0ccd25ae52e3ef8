package org.bookonce.scheduling.departure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.scheduling.booking.UpcomingBookings;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Cancels everything that lies ahead of somebody who goes, or is gone; each invitee is told (R1.5, R7.4). */
@Stateless
@InTenant
public class CancelUpcomingBookings {

    @Inject
    CurrentMember current;

    @Inject
    Members members;

    @Inject
    UpcomingBookings upcomingBookings;

    /**
     * By the host, an owner or an admin.
     *
     * @param reason for the invitees; may be empty
     * @return how many were cancelled
     * @throws BusinessException {@link AccessError#FORBIDDEN} for members who ask for anybody else, there or not;
     *     {@link AccessError#NOT_FOUND}, or what is wrong with the reason
     */
    public int cancel(UUID hostId, String reason) {
        if (!current.require().mayActFor(hostId)) {
            throw new BusinessException(AccessError.FORBIDDEN);
        }
        Member host = members.any(hostId).orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
        return upcomingBookings.cancelAll(host.id(), reason);
    }
}
