package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.bookonce.scheduling.booking.BookingError;
import org.bookonce.scheduling.booking.Rescheduling;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.DatabaseClock;
import org.bookonce.tenant.tenancy.InTenant;

/** Finds where a booking of a booking link can go, from its manage page (R7.3). Reads only. */
@Stateless
@InTenant
public class FindSlotsForBooking {

    @Inject
    Rescheduling rescheduling;

    @Inject
    MovingBooking moving;

    @Inject
    SlotFinder finder;

    @Inject
    Months months;

    @Inject
    DatabaseClock clock;

    /**
     * For whoever has one of the booking's tokens.
     *
     * @param month in the zone; null for the first that has a free day
     * @param zone null for the schedule's
     * @throws BusinessException {@link BookingError#NOT_FOUND} for any other text; why this party cannot move it now; {@link
     *     BookingLinkError#NOT_FOUND} where it came from no booking link, or from one that can no longer be booked with
     *     its hosts
     */
    public OtherStarts find(String token, YearMonth month, ZoneId zone) {
        Rescheduling.Managed booking =
                rescheduling.managed(token).orElseThrow(() -> new BusinessException(BookingError.NOT_FOUND));
        rescheduling.check(booking.bookingId(), booking.party(), clock.now());
        Asked asked = moving.asked(booking).orElseThrow(Links::unknown);
        Hours hours = finder.hours(asked);
        ZoneId days = Optional.ofNullable(zone).orElseGet(hours::zone);
        return new OtherStarts(
                booking.bookingId(),
                asked.type().title(),
                asked.minutes(),
                hours.zone(),
                months.of(asked, hours, month, days));
    }
}
