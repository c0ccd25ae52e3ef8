package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.bookonce.scheduling.booking.Rescheduling;
import org.bookonce.tenant.membership.Members;

/**
 * Which offered slots a booking of the same one-off can move to (R2.11): its own claim is not in its way. A host who is no
 * longer there has none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SlotsForBooking {

    @Inject
    OfferedSlots offeredSlots;

    @Inject
    Members members;

    protected SlotsForBooking() {}

    /** The slots ahead but for the one that it has, in order. */
    List<OfferedSlotView> others(Rescheduling.Managed booking, Instant now) {
        if (booking.oneOffId().isEmpty() || members.active(booking.hostId()).isEmpty()) {
            return List.of();
        }
        return offeredSlots.aheadFor(booking.bookingId(), booking.oneOffId().get(), booking.hostId(), now).stream()
                .filter(slot ->
                        !slot.start().equals(booking.start()) || !slot.end().equals(booking.end()))
                .toList();
    }
}
