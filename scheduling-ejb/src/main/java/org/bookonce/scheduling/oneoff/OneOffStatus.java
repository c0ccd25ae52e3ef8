package org.bookonce.scheduling.oneoff;

import java.time.Instant;

/** The states of a one-off (R2.6): open → booked | expired | deleted. */
public enum OneOffStatus {
    OPEN,
    BOOKED,
    EXPIRED,
    DELETED;

    /** The state at an instant; {@code usedAt} and {@code deletedAt} are null where that did not happen. */
    static OneOffStatus of(Instant usedAt, Instant deletedAt, Instant closesAt, Instant now) {
        if (usedAt != null) {
            return BOOKED;
        }
        if (deletedAt != null) {
            return DELETED;
        }
        return now.isBefore(closesAt) ? OPEN : EXPIRED;
    }
}
