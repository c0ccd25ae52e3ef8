package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Opens the page of a booking link (R3.3). Reads only. */
@Stateless
@InTenant
public class OpenBookingLink {

    /**
     * What the page shows.
     *
     * @throws BusinessException {@link BookingLinkError#NOT_FOUND}
     */
    public OpenedBookingLink open(String slug) {
        throw new BusinessException(BookingLinkError.NOT_FOUND);
    }
}
