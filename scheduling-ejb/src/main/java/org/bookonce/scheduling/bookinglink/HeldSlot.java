package org.bookonce.scheduling.bookinglink;

import java.time.Instant;
import java.util.Optional;

/**
 * A slot whose form is open.
 *
 * @param visitor names the visitor in the addresses of the form and of the way back, so that what is held is theirs
 * @param until when the hold lapses (R8.4); empty when too many forms of the link are open: the form still books if the time
 *     is still free
 */
public record HeldSlot(String visitor, Instant start, Instant end, Optional<Instant> until) {}
