package org.bookonce.scheduling.oneoff;

import java.time.LocalDateTime;

/**
 * A time that is offered.
 *
 * @param start wall time in the host's zone; null when it was not filled in
 * @param minutes how long it is
 */
public record NewSlot(LocalDateTime start, int minutes, Overlap overlap) {}
