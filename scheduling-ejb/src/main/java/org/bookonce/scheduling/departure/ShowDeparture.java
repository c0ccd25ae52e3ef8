package org.bookonce.scheduling.departure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Says what somebody's going would break, before it is confirmed (R1.5). Reads only. */
@Stateless
@InTenant
public class ShowDeparture {

    @Inject
    CurrentMember current;

    @Inject
    Members members;

    @Inject
    Departures departures;

    /**
     * Of oneself; of anybody for owners and admins.
     *
     * @throws BusinessException {@link AccessError#FORBIDDEN} for members who ask for anybody else, there or not;
     *     {@link AccessError#NOT_FOUND}
     */
    public Departure show(UUID memberId) {
        if (!current.reader().mayActFor(memberId)) {
            throw new BusinessException(AccessError.FORBIDDEN);
        }
        return members.any(memberId)
                .map(departures::of)
                .orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
    }
}
