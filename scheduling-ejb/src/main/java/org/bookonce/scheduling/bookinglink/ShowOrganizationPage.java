package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Shows the organization's public page: its hosts and listed event types (R3.3). Reads only. */
@Stateless
@InTenant
public class ShowOrganizationPage {

    /** To everybody. */
    public OpenedHostPage show() {
        throw new BusinessException(BookingLinkError.NOT_FOUND);
    }
}
