package org.bookonce.scheduling.booking;

import java.util.UUID;

/**
 * What the host's side asks for when somebody else is to take a booking.
 *
 * @param sequence of the booking as it was shown: whoever reassigns another version is told so
 * @param hostId who is to take it; null where nobody was chosen
 * @param words for the invitee and the new host; may be empty
 */
public record HostReassignment(UUID bookingId, int sequence, UUID hostId, String words) {}
