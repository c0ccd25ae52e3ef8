package org.bookonce.scheduling.bookinglink;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.BookingError;
import org.bookonce.scheduling.booking.Party;
import org.bookonce.scheduling.booking.Reading;
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
    FormKeys formKeys;

    /** What the form key of a slot's form is issued for: another slot is another form. */
    public static String purpose(UUID bookingId, Instant start) {
        return "move-to-slot:" + bookingId + ":" + start;
    }

    /**
     * Moves it; the same form sent again changes nothing (R8.3).
     *
     * @param reading how the page is read: an invitee reads all mails that follow like that; of a host's nothing is kept
     * @throws BusinessException {@link BookingError#NOT_FOUND}; what is wrong with the form key; why this party cannot
     *     move it now; {@link BookingError#TIME_TAKEN} when the slot is not offered, or no more
     */
    public void move(String token, Instant start, String formKey, Reading reading) {
        Rescheduling.Managed booking = rescheduling.managed(token).orElseThrow(MoveToSlot::unknown);
        FormKey key = formKeys.read(formKey, purpose(booking.bookingId(), start));
        Instant now = rescheduling.lock(booking.bookingId());
        if (!rescheduling.movedBy(key.nonce())) {
            key.refuseIfExpired(now);
            rescheduling.check(booking.bookingId(), booking.party(), now);
            Optional<Reading> kept = Optional.of(reading).filter(read -> booking.party() == Party.INVITEE);
            moveOnce(rescheduling.managed(token).orElseThrow(MoveToSlot::unknown), Links.start(start), key, kept, now);
        }
    }

    private void moveOnce(
            Rescheduling.Managed booking, Instant start, FormKey key, Optional<Reading> reading, Instant now) {
        Asked asked = moving.asked(booking).orElseThrow(MoveToSlot::gone);
        if (!finder.slot(asked, finder.hours(asked), start).offered()) {
            throw gone();
        }
        rescheduling.move(
                booking.bookingId(),
                booking.party(),
                new Rescheduling.Destination(
                        start, asked.end(start), asked.hosts().get(0).zone(), null, key.nonce(), reading),
                now);
    }

    private static BusinessException unknown() {
        return new BusinessException(BookingError.NOT_FOUND);
    }

    /** A slot that is not on offer is none that could be had. */
    private static BusinessException gone() {
        return new BusinessException(BookingError.TIME_TAKEN);
    }
}
