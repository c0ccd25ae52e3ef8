package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.bookonce.stack.PayaraPart;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.inside.DeedArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The race of {@link ReassignRaceIT} for one host's time on a database without its guards, the lock of the hosts and the
 * exclusion constraint. It must then be lost, or it proves nothing.
 */
class ReassignMutationIT {

    private static final String DATABASE = "mutantreassign";
    private static final int TRIES = 20;

    @TempDir
    static Path folder;

    private static PayaraPart node;

    @BeforeAll
    static void takeTheGuardsOut() {
        node = SharedStack.get().startNode(SharedStack.adminWar(), DeedArchive.in(folder), DATABASE);
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
    void withoutItsGuardsOneHostGetsSeveralBookingsOfOneTime() {
        try (ReassignRace race = new ReassignRace(Site.of(node, DATABASE))) {
            assertThat(IntStream.range(0, TRIES).anyMatch(i -> race.toOneHost(8, new ArrayList<>()) > 1))
                    .isTrue();
        }
    }
}
