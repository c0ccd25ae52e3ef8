package org.bookonce.scheduling.oneoff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.bookonce.scheduling.booking.BookingError;
import org.bookonce.scheduling.booking.Rescheduling;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.DatabaseClock;
import org.bookonce.tenant.tenancy.InTenant;

/** The other offered slots of the one-off that a booking came from (R2.11). Reads only. */
@Stateless
@InTenant
public class ShowOtherSlots {

    @Inject
    Rescheduling rescheduling;

    @Inject
    SlotsForBooking slotsForBooking;

    @Inject
    DatabaseClock clock;

    /**
     * To whoever has one of the booking's tokens.
     *
     * @throws BusinessException {@link BookingError#NOT_FOUND} for any other text; why this party cannot move it now
     */
    public OtherSlots show(String token) {
        Rescheduling.Managed booking =
                rescheduling.managed(token).orElseThrow(() -> new BusinessException(BookingError.NOT_FOUND));
        Instant now = clock.now();
        rescheduling.check(booking.bookingId(), booking.party(), now);
        List<OfferedSlotView> slots = slotsForBooking.others(booking, now);
        return new OtherSlots(booking.bookingId(), slots);
    }
}
