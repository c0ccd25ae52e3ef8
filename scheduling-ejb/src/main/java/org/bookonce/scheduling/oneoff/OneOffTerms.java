package org.bookonce.scheduling.oneoff;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.location.Location;

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

    /** The same as it would be said now: what has passed by is left out, and what cannot be held is not (R2.13). */
    OneOffTerms anew(boolean holdable, Instant now) {
        boolean released = holdUntil != null && !now.isBefore(holdUntil);
        boolean holds = hold && holdable && !released;
        return new OneOffTerms(
                hostId,
                title,
                description,
                minutes,
                location,
                holds,
                zone,
                expiresAt != null && now.isBefore(expiresAt) ? expiresAt : null,
                contactRequired,
                inviteeName,
                inviteeEmail,
                holds ? holdUntil : null,
                replacement,
                proposals,
                changeNotice);
    }

    /** The earlier of the expiry and the start of the last offered slot (R2.6). */
    Instant closesAt(List<OfferedTime> times) {
        return closesAt(
                expiresAt,
                times.stream()
                        .map(OfferedTime::start)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    /** The earlier of an expiry, if there is one, and of when the last time that it waits for begins (R2.6, R2.12). */
    static Instant closesAt(Instant expiresAt, Instant last) {
        return expiresAt != null && expiresAt.isBefore(last) ? expiresAt : last;
    }
}
