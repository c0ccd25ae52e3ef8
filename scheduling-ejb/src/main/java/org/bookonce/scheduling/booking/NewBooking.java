package org.bookonce.scheduling.booking;

import java.util.UUID;
import org.bookonce.tenant.membership.Member;

/**
 * A booking about to be made.
 *
 * @param oneOffId the one-off it comes from
 * @param offeredSlotId the slot of it that was picked
 * @param formNonce the idempotency key of the form that made it (R8.3)
 */
public record NewBooking(
        UUID id, Member host, UUID oneOffId, UUID offeredSlotId, Meeting meeting, Invitee invitee, byte[] formNonce) {}
