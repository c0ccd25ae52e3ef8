package org.bookonce.scheduling.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A booking as one party sees it.
 *
 * @param state what it is now, as this party is told it
 * @param viewer who looks
 * @param hostName the names of all, where several take part
 * @param hostPicture version of the host's picture; empty where there is none, or several take part
 * @param meeting what was agreed, in the host's zone
 * @param movedFrom when it would have been before it was moved last
 * @param mayCancel whether the viewer can cancel it now
 * @param mayMove whether the viewer can move it now, if there is another time
 * @param changeableUntil until when the invitee can cancel or move it (R7.2); empty when never
 * @param started whether it has begun
 */
public record BookingView(
        UUID id,
        BookingState state,
        Party viewer,
        String hostName,
        Optional<String> hostPicture,
        Meeting meeting,
        Invitee invitee,
        Optional<HistoryLine> movedFrom,
        Optional<Party> cancelledBy,
        Optional<Instant> cancelledAt,
        String cancelReason,
        boolean mayCancel,
        boolean mayMove,
        Optional<Instant> changeableUntil,
        boolean started) {

    /** Whether it is agreed, and not over. */
    public boolean ahead() {
        return state == BookingState.CONFIRMED;
    }
}
