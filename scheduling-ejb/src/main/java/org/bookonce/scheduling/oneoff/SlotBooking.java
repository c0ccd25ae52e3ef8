package org.bookonce.scheduling.oneoff;

import java.time.ZoneId;
import java.util.UUID;

/**
 * What an invitee sends to book a slot.
 *
 * @param token the one-off's
 * @param answer the place or phone number that the location asks for; ignored where it does not
 * @param zone in which they chose the time; null for the host's
 * @param language tag of the language of the page
 * @param formKey issued for {@link BookOfferedSlot#purpose}
 */
public record SlotBooking(
        String token,
        UUID slotId,
        String name,
        String email,
        String answer,
        ZoneId zone,
        String language,
        boolean clock24,
        String formKey) {}
