package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;
import org.bookonce.scheduling.eventtype.BookableEventType;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Finds what is offered in a month (R3.4–3.8). Reads only. */
@Stateless
@InTenant
public class FindSlots {

    @Inject
    Links links;

    @Inject
    SlotFinder finder;

    @Inject
    Months months;

    /**
     * For whoever looks at a booking link.
     *
     * @throws BusinessException {@link BookingLinkError#NOT_FOUND}, {@link BookingLinkError#DURATION_UNKNOWN}
     */
    public MonthOfSlots find(AskedMonth wanted) {
        finder.momentAhead();
        BookableEventType type = links.find(wanted.slug());
        Asked asked = Asked.fresh(type, Links.minutes(type, wanted.minutes()), wanted.visitor());
        Hours hours = finder.hours(asked);
        ZoneId zone = Optional.ofNullable(wanted.zone()).orElseGet(hours::zone);
        return months.of(asked, hours, wanted.month(), zone);
    }
}
