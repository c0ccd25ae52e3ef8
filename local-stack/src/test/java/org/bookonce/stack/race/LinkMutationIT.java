package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The races of {@link LinkRaceIT} on a database without the lock of the hosts: caps, buffers and the assignment of a team
 * are then checked against what others are about to change, and the exclusion constraint, which still stands, cannot see
 * them. They must be lost, or they prove nothing.
 */
class LinkMutationIT {

    private static final int TRIES = 20;

    private static Site site;

    @BeforeAll
    static void takeTheLockOut() {
        site = Mutant.without(Mutant.LOCK);
        assertThat(site.database().number("select count(*) from pg_constraint where conname = 'host_time_taken_once'"))
                .isOne();
    }

    @Test
    void withoutTheLockMoreAreBookedThanTheCap() {
        try (LinkRace race = new LinkRace(site)) {
            assertThat(IntStream.range(0, TRIES).anyMatch(i -> race.capped(1, 8).bookings() > 1))
                    .isTrue();
        }
    }

    @Test
    void withoutTheLockMeetingsComeIntoEachOthersBuffers() {
        try (LinkRace race = new LinkRace(site)) {
            assertThat(IntStream.range(0, TRIES).anyMatch(i -> race.buffered(8).bookings() > 1))
                    .isTrue();
        }
    }

    @Test
    void withoutTheLockSomebodyIsRefusedWhileAHostIsFree() {
        try (LinkRace race = new LinkRace(site)) {
            assertThat(IntStream.range(0, TRIES)
                            .anyMatch(i -> race.oneSlot("ROUND_ROBIN", 5, 8).won() < 5))
                    .isTrue();
        }
    }
}
