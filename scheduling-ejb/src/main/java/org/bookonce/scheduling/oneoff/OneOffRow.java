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
        Optional<UUID> bookingId,
        Optional<Instant> bookedStart,
        String url) {}
