package org.bookonce.scheduling.proposal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What an invitee sees of what they proposed themselves.
 *
 * @param zone the one they chose the times in
 * @param open whether the link can still be booked
 */
public record SentProposal(
        String title, String hostName, ZoneId hostZone, ZoneId zone, String email, boolean open, List<Time> times) {

    /**
     * A time of it.
     *
     * @param twice whether it happens twice where the invitee is; the earlier one is meant
     */
    public record Time(Instant start, Instant end, boolean twice) {}
}
