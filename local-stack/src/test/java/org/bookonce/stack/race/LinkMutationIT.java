package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.bookonce.stack.PayaraPart;
import org.bookonce.stack.SharedStack;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The races of {@link LinkRaceIT} on a database without the lock of the hosts: caps, buffers and the assignment of a team
 * are then checked against what others are about to change, and the exclusion constraint, which still stands, cannot see
 * them. They must be lost, or they prove nothing.
 */
class LinkMutationIT {

    private static final String DATABASE = "mutantlinks";
    private static final int TRIES = 20;

    private static PayaraPart node;

    @BeforeAll
    static void takeTheLockOut() {
        node = SharedStack.get().startNode(SharedStack.adminWar(), SharedStack.publicWar(), DATABASE);
        new RaceDatabase(DATABASE)
                .script(
                        """
                        create or replace function lock_hosts(hosts uuid[]) returns timestamptz language plpgsql as $$
                        begin
                            perform set_config('app.locked_hosts', array_to_string(hosts, ' '), true);
                            return bookonce_now();
                        end $$;
                        """);
    }

    @AfterAll
    static void stopTheNode() {
        if (node != null) {
            node.close();
        }
    }

    @Test
    void withoutTheLockMoreAreBookedThanTheCap() {
        try (LinkRace race = new LinkRace(Site.of(node, DATABASE))) {
            assertThat(IntStream.range(0, TRIES).anyMatch(i -> race.capped(1, 8).bookings() > 1))
                    .isTrue();
        }
    }

    @Test
    void withoutTheLockMeetingsComeIntoEachOthersBuffers() {
        try (LinkRace race = new LinkRace(Site.of(node, DATABASE))) {
            assertThat(IntStream.range(0, TRIES).anyMatch(i -> race.buffered(8).bookings() > 1))
                    .isTrue();
        }
    }

    @Test
    void withoutTheLockSomebodyIsRefusedWhileAHostIsFree() {
        try (LinkRace race = new LinkRace(Site.of(node, DATABASE))) {
            assertThat(IntStream.range(0, TRIES)
                            .anyMatch(i -> race.oneSlot("ROUND_ROBIN", 5, 8).won() < 5))
                    .isTrue();
        }
    }
}
