package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.scheduling.eventtype.BookableEventType;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Visitor;
import org.bookonce.tenant.tenancy.InTenant;

/** Opens the page of a booking link (R3.3). Reads only. */
@Stateless
@InTenant
public class OpenBookingLink {

    @Inject
    Links links;

    @Inject
    SlotFinder finder;

    /**
     * What the page shows.
     *
     * @throws BusinessException {@link BookingLinkError#NOT_FOUND}
     */
    public OpenedBookingLink open(String slug) {
        BookableEventType type = links.find(slug);
        Asked asked = Asked.fresh(type, type.durations().get(0), Visitor.unknown());
        return Links.opened(type, finder.hours(asked).zone());
    }
}
