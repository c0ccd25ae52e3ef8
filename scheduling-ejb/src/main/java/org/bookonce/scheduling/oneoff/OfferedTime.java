package org.bookonce.scheduling.oneoff;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A new slot whose wall time was resolved.
 *
 * @param field the input field it came from, for errors
 * @param localStart the wall time that was picked
 */
record OfferedTime(String field, Instant start, Instant end, LocalDateTime localStart) {

    boolean overlaps(OfferedTime other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
