package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Shows a member's public page (R3.3). Reads only. */
@Stateless
@InTenant
public class ShowHostPage {

    /** To everybody; {@link BookingLinkError#NOT_FOUND} where no active member has this page. */
    public OpenedHostPage show(String hostSlug) {
        throw new BusinessException(BookingLinkError.NOT_FOUND);
    }
}
