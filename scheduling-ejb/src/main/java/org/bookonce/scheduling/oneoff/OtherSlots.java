package org.bookonce.scheduling.oneoff;

import java.util.List;
import java.util.UUID;

/**
 * Where a booking of a one-off can go.
 *
 * @param slots the other offered slots that are ahead, in order; the taken ones are told (R2.4)
 */
public record OtherSlots(UUID bookingId, List<OfferedSlotView> slots) {

    /** Whether there is one to go to. */
    public boolean any() {
        return slots.stream().anyMatch(OfferedSlotView::free);
    }
}
