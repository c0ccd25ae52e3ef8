package org.bookonce.scheduling.bookinglink;

import java.time.Instant;
import java.util.Optional;

/**
 * The form of a slot.
 *
 * @param minutes the duration that was picked
 * @param free whether the time could be booked at this moment; when not, somebody was faster
 * @param heldUntil until when it is kept for this visitor; empty when it is not, and the form still books if it is free
 * @param purpose what the form's key is issued for
 */
public record OpenedSlotForm(
        OpenedBookingLink link,
        int minutes,
        Instant start,
        Instant end,
        boolean free,
        Optional<Instant> heldUntil,
        String purpose) {}
