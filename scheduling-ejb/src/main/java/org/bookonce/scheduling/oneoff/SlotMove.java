package org.bookonce.scheduling.oneoff;

import java.time.ZoneId;
import java.util.UUID;

/**
 * What is sent to move a booking to another slot.
 *
 * @param token of the booking's manage page
 * @param zone in which the time was chosen; null for the one of before. As language and clock, the invitee's own only
 * @param language tag of the language of the page
 * @param formKey issued for {@link MoveToOfferedSlot#purpose}
 */
public record SlotMove(String token, UUID slotId, ZoneId zone, String language, boolean clock24, String formKey) {}
