package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A server that has booked before. A node that was started a moment ago takes a tenth of a second for a booking and
 * would answer some of fifty at once with 503, as it should: who waits three seconds for the database is asked to try
 * again. The races are about correctness, so they begin when the code was compiled.
 */
final class WarmServer {

    private static final int BOOKINGS = 60;

    private WarmServer() {}

    /** Books one after the other until the nodes are warm. */
    static void of(Site site) {
        try (Race race = new Race(site)) {
            for (int i = 0; i < BOOKINGS * site.nodes().size(); i++) {
                assertThat(race.oneLink(2, true).bookings()).isOne();
            }
        }
    }
}
