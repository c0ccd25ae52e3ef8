package org.bookonce.scheduling.oneoff;

import java.time.Instant;
import java.util.UUID;

/**
 * A one-off was closed by somebody: booked or deleted. Fired within the transaction, under the host's lock, for what
 * else hangs on the link.
 *
 * @param bookedBy the invitee's e-mail address; empty when nobody booked, or left none
 */
public record OneOffClosed(UUID oneOffId, Instant at, String bookedBy) {}
