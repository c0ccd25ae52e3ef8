package org.bookonce.scheduling.proposal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bookonce.scheduling.oneoff.OneOffStatus;

/**
 * What an invitee sees of what they proposed themselves, and of what became of it.
 *
 * @param status where it is now
 * @param link whether the link can still be booked, or why not
 * @param zone the one they chose the times in
 * @param reply the host's words, once it is answered; may be empty
 * @param manageToken for their page of the booking, once one of the times is accepted
 */
public record SentProposal(
        ProposalStatus status,
        OneOffStatus link,
        String title,
        String hostName,
        ZoneId hostZone,
        ZoneId zone,
        String email,
        String reply,
        Optional<String> manageToken,
        List<Time> times) {

    /**
     * A time of it.
     *
     * @param twice whether it happens twice where the invitee is; the earlier one is meant
     */
    public record Time(Instant start, Instant end, boolean twice) {}
}
