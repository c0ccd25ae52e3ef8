package org.bookonce.scheduling.booking;

import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.Member;

/**
 * A booking about to be made.
 *
 * @param oneOffId the one-off it comes from
 * @param offeredSlotId the slot of it that was picked
 * @param changeNotice minutes before the start until which the invitee may cancel or move it; nothing means never (R7.2)
 * @param formNonce the idempotency key of the form that made it (R8.3)
 */
public record NewBooking(
        UUID id,
        Member host,
        UUID oneOffId,
        UUID offeredSlotId,
        Meeting meeting,
        Invitee invitee,
        Optional<Integer> changeNotice,
        byte[] formNonce) {}
