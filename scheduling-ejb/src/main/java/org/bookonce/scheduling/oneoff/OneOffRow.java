package org.bookonce.scheduling.oneoff;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the list of one-offs.
 *
 * @param closesAt when it expires if nothing happens before
 * @param slots how many times it offers
 * @param heldMinutes how much of the host's time it keeps back now
 * @param released what it gave back although it stays open (R2.14)
 * @param inviteeName who booked it, else whom it is for; may be empty
 * @param takenBy who else takes the booking by now (R7.4); empty as long as it is the host's
 * @param bookingSeen whether the reader sees the booking
 * @param madeFrom the one-off it was made from, by hand (R2.5) or in place of a cancelled booking (R2.13)
 * @param madeInto how many were made from it
 * @param url its public address, absolute; empty for an operator who only looks, since whoever has it can book
 */
public record OneOffRow(
        UUID id,
        String title,
        UUID hostId,
        String hostName,
        String createdByName,
        OneOffStatus status,
        Instant createdAt,
        Instant closesAt,
        int slots,
        int heldMinutes,
        Optional<Released> released,
        String inviteeName,
        Optional<UUID> bookingId,
        Optional<Instant> bookedStart,
        String takenBy,
        boolean bookingSeen,
        Optional<UUID> madeFrom,
        int madeInto,
        String url) {

    /** Held time that was given back at a deadline. */
    public record Released(int minutes, Instant at) {}

    /** Whether it can be deleted: a booked one cannot, its booking can be cancelled (R2.6). */
    public boolean deletable() {
        return status == OneOffStatus.OPEN || status == OneOffStatus.EXPIRED;
    }

    /** Whether anything was made from it, or it from anything. */
    public boolean hasRelations() {
        return madeFrom.isPresent() || madeInto > 0;
    }
}
