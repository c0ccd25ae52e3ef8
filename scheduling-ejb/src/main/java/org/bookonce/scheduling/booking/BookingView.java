package org.bookonce.scheduling.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A booking as one party sees it.
 *
 * @param viewer who looks
 * @param meeting what was agreed, in the host's zone
 * @param mayCancel whether the viewer can cancel it now
 * @param past whether it has ended
 */
public record BookingView(
        UUID id,
        BookingStatus status,
        Party viewer,
        String hostName,
        Meeting meeting,
        Invitee invitee,
        Optional<Party> cancelledBy,
        Optional<Instant> cancelledAt,
        String cancelReason,
        boolean mayCancel,
        boolean past) {}
