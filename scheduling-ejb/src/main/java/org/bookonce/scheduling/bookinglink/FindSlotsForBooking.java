package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import java.time.YearMonth;
import java.time.ZoneId;
import org.bookonce.scheduling.booking.BookingError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Finds where a booking of a booking link can go, from its manage page (R7.3). Reads only. */
@Stateless
@InTenant
public class FindSlotsForBooking {

    /**
     * For whoever has one of the booking's tokens.
     *
     * @param month in the zone; null for the first that has a free day
     * @throws BusinessException {@link BookingError#NOT_FOUND} for any other text; why this party cannot move it now; {@link
     *     BookingLinkError#NOT_FOUND} where it came from no booking link, or from one that can no longer be booked
     */
    public OtherStarts find(String token, YearMonth month, ZoneId zone) {
        throw new BusinessException(BookingLinkError.NOT_FOUND);
    }
}
