package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;
import org.bookonce.scheduling.eventtype.BookableEventType;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Opens a booking link and finds what it offers in a month, in three round trips, in one where the month was found
 * before: {@link OpenBookingLink} and {@link FindSlots} for whoever shows both. Reads only.
 */
@Stateless
@InTenant
public class OpenCalendar {

    @Inject
    Links links;

    @Inject
    SlotFinder finder;

    @Inject
    Months months;

    /**
     * What the page shows.
     *
     * @param asked with minutes that are none of the link's, such as 0, its first duration is shown; without a zone, the
     *     schedule's
     * @throws BusinessException {@link BookingLinkError#NOT_FOUND}
     */
    public OpenedCalendar open(AskedMonth asked) {
        finder.momentAhead();
        BookableEventType type = links.find(asked.slug());
        int minutes = type.durations().contains(asked.minutes())
                ? asked.minutes()
                : type.durations().get(0);
        Asked engine = Asked.fresh(type, minutes, asked.visitor());
        Hours hours = finder.hours(engine);
        ZoneId zone = Optional.ofNullable(asked.zone()).orElseGet(hours::zone);
        return new OpenedCalendar(
                Links.opened(type, hours.zone()), minutes, zone, months.of(engine, hours, asked.month(), zone));
    }
}
