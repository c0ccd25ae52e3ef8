package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Finds what is offered in a month (R3.4–3.8). Reads only. */
@Stateless
@InTenant
public class FindSlots {

    /**
     * For whoever looks at a booking link.
     *
     * @throws BusinessException {@link BookingLinkError#NOT_FOUND}, {@link BookingLinkError#DURATION_UNKNOWN}
     */
    public MonthOfSlots find(AskedMonth asked) {
        throw new BusinessException(BookingLinkError.NOT_FOUND);
    }
}
