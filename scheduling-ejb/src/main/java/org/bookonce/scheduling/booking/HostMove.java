package org.bookonce.scheduling.booking;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * What the host's side asks for when it moves a booking.
 *
 * @param sequence of the booking as it was shown: whoever moves another version is told so
 * @param start wall time in the host's zone, or null where none could be read
 * @param minutes how long it takes from now on, 5 to 720
 * @param occurrence which one is meant, where the time happens twice
 */
public record HostMove(UUID bookingId, int sequence, LocalDateTime start, int minutes, Occurrence occurrence) {}
