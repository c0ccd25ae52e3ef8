package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.bookonce.scheduling.booking.BookingError;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.scheduling.booking.Rescheduling;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FormKey;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.tenancy.InTenant;

/**
 * Moves a booking to another slot of its booking link, from the manage page (R7.3). No slot is held while somebody chooses
 * (R8.4).
 */
@Stateless
@InTenant
public class MoveToSlot {

    @Inject
    Rescheduling rescheduling;

    @Inject
    MovingBooking moving;

    @Inject
    SlotFinder finder;

    @Inject
    HostTime hostTime;

    @Inject
    FormKeys formKeys;

    /** What the form key of a slot's form is issued for: another slot is another form. */
    public static String purpose(UUID bookingId, Instant start) {
        return "move-to-slot:" + bookingId + ":" + start;
    }

    /**
     * Moves it; the same form sent again changes nothing (R8.3).
     *
     * @throws BusinessException {@link BookingError#NOT_FOUND}; what is wrong with the form key; why this party cannot
     *     move it now; {@link BookingError#TIME_TAKEN} when the slot is not offered, or no more
     */
    public void move(String token, Instant start, String formKey) {
        Rescheduling.Managed booking =
                rescheduling.managed(token).orElseThrow(() -> new BusinessException(BookingError.NOT_FOUND));
        FormKey key = formKeys.read(formKey, purpose(booking.bookingId(), start));
        Instant now = hostTime.lock(rescheduling.hosts(booking.bookingId()).toArray(UUID[]::new));
        if (!rescheduling.movedBy(key.nonce())) {
            key.refuseIfExpired(now);
            rescheduling.check(booking.bookingId(), booking.party(), now);
            moveOnce(rescheduling.managed(token).orElseThrow(), Links.start(start), key, now);
        }
    }

    private void moveOnce(Rescheduling.Managed booking, Instant start, FormKey key, Instant now) {
        Asked asked = moving.asked(booking).orElseThrow(MoveToSlot::gone);
        if (!finder.slot(asked, finder.hours(asked), start).offered()) {
            throw gone();
        }
        rescheduling.move(
                booking.bookingId(),
                booking.party(),
                new Rescheduling.Destination(
                        start, asked.end(start), asked.hosts().get(0).zone(), null, key.nonce()),
                now);
    }

    /** A slot that is not on offer is none that could be had. */
    private static BusinessException gone() {
        return new BusinessException(BookingError.TIME_TAKEN);
    }
}
