package org.bookonce.scheduling.slot;

import java.time.Instant;

/**
 * What an event type asks of a slot (R3.1, R3.4–3.6). All lengths are minutes.
 *
 * @param minutes how long the meeting is
 * @param increment from one start to the next on the grid
 * @param before buffer before it
 * @param after buffer after it
 * @param earliest the first start that notice and booking window leave
 * @param latest from here on the booking window takes no start
 */
public record SlotRules(
        int minutes, int increment, int before, int after, Instant earliest, Instant latest, Caps caps) {

    public SlotRules {
        if (minutes < 1 || increment < 1 || before < 0 || after < 0) {
            throw new IllegalArgumentException("no rules of a slot");
        }
    }
}
