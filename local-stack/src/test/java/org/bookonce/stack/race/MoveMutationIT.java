package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.bookonce.stack.PayaraPart;
import org.bookonce.stack.SharedStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The races of {@link MoveRaceIT} on a database without its guards, the lock of the host and the exclusion constraint:
 * that a claim moves to free time only does not help whoever looks at the same moment. They must then be lost, or they
 * prove nothing.
 */
class MoveMutationIT {

    private static final String DATABASE = "mutantmoves";
    private static final int TRIES = 20;

    private static PayaraPart node;

    @BeforeAll
    static void takeTheGuardsOut() {
        node = SharedStack.get().startNode(SharedStack.adminWar(), SharedStack.publicWar(), DATABASE);
        new RaceDatabase(DATABASE)
                .script(
                        """
                        alter table host_time drop constraint host_time_taken_once;
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
    void withoutTheirGuardsSeveralBookingsGetTheTime() {
        try (MoveRace race = new MoveRace(Site.of(node, DATABASE))) {
            assertThat(IntStream.range(0, TRIES).anyMatch(i -> race.toOneTime(8).arrived() > 1))
                    .isTrue();
        }
    }
}
