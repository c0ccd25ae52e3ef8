package org.bookonce.scheduling.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A booking was cancelled, in the running transaction, which holds the host's lock; its time is free already. For
 * features that bookings come from, which are not known here.
 *
 * @param oneOffId the one-off it came about through, if it did
 * @param at when
 */
public record BookingCancelled(UUID bookingId, UUID hostId, Optional<UUID> oneOffId, Instant at) {}
