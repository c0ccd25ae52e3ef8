package org.bookonce.scheduling.proposal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.TakenTime;
import org.bookonce.scheduling.oneoff.OneOffStatus;

/**
 * The proposals of a one-off, those that wait first.
 *
 * @param status the one-off's
 */
public record ProposalList(
        UUID oneOffId, String title, UUID hostId, String hostName, OneOffStatus status, List<Row> rows) {

    /**
     * A proposal.
     *
     * @param place what the invitee answered where the location asks; empty otherwise
     * @param mayAnswer whether it waits and its link is open
     * @param settledAt when it was accepted, answered or closed
     * @param bookingId what it became
     */
    public record Row(
            UUID id,
            ProposalStatus status,
            String inviteeName,
            String inviteeEmail,
            ZoneId inviteeZone,
            String note,
            String place,
            Instant createdAt,
            boolean mayAnswer,
            Optional<Instant> settledAt,
            String reply,
            Optional<UUID> bookingId,
            List<Time> times) {}

    /**
     * One of its times.
     *
     * @param past whether it has begun
     * @param meets what takes the host's time then, if anything does
     */
    public record Time(UUID id, Instant start, Instant end, boolean past, Optional<TakenTime> meets) {

        /** Whether it can be accepted as things stand. */
        public boolean free() {
            return !past && meets.isEmpty();
        }
    }
}
