package org.bookonce.scheduling.oneoff;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.location.Location;

/**
 * A one-off as its creator filled it in, for another one like it (R2.5).
 *
 * @param zone the host's now
 * @param slots those that are still ahead and can be offered together, in order
 * @param expiresAt if that is still ahead
 * @param holdUntil when held times are given back, if that is still ahead
 * @param changeNotice minutes; null for never
 */
public record OneOffView(
        UUID id,
        OneOffStatus status,
        UUID hostId,
        ZoneId zone,
        String title,
        String description,
        int minutes,
        Location location,
        List<Slot> slots,
        boolean hold,
        Optional<Instant> expiresAt,
        boolean contactRequired,
        String inviteeName,
        String inviteeEmail,
        Optional<Instant> holdUntil,
        boolean replacement,
        boolean proposals,
        Integer changeNotice) {

    /** A time it offers. */
    public record Slot(Instant start, int minutes) {}
}
