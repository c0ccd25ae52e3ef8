package org.bookonce.scheduling.oneoff;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What a one-off says, once it was found to be in order.
 *
 * @param zone the host's
 * @param expiresAt null for none
 * @param holdUntil null for as long as it is open
 * @param changeNotice minutes; null for never
 */
record OneOffTerms(
        UUID hostId,
        String title,
        String description,
        int minutes,
        Location location,
        boolean hold,
        ZoneId zone,
        Instant expiresAt,
        boolean contactRequired,
        String inviteeName,
        String inviteeEmail,
        Instant holdUntil,
        boolean replacement,
        boolean proposals,
        Integer changeNotice) {

    /** The earlier of the expiry and the start of the last offered slot (R2.6). */
    Instant closesAt(List<OfferedTime> times) {
        Instant last = times.stream()
                .map(OfferedTime::start)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return expiresAt != null && expiresAt.isBefore(last) ? expiresAt : last;
    }
}
