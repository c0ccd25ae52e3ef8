package org.bookonce.scheduling.booking;

import java.util.UUID;

/**
 * What a booking comes from; at most one of them.
 *
 * @param oneOffId the one-off, or null
 * @param offeredSlotId the slot of it that was picked, or null
 * @param eventTypeId the event type whose booking link was used, or null
 */
public record Origin(UUID oneOffId, UUID offeredSlotId, UUID eventTypeId) {

    /** An offered slot of a one-off. */
    public static Origin oneOff(UUID oneOffId, UUID offeredSlotId) {
        return new Origin(oneOffId, offeredSlotId, null);
    }

    /** The booking link of an event type. */
    public static Origin eventType(UUID eventTypeId) {
        return new Origin(null, null, eventTypeId);
    }
}
