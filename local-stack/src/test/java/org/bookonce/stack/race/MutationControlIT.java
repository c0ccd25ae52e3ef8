package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bookonce.stack.PayaraPart;
import org.bookonce.stack.SharedStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The races of {@link SingleUseRaceIT} against a node and a database whose guards were taken out: the lock of the host,
 * the condition that a link is unused, the unique index from booking to link, the exclusion constraint. The races must
 * then be lost, or they prove nothing.
 */
class MutationControlIT {

    private static final String DATABASE = "mutant";
    private static final int TRIES = 20;
    private static final int INVITEES = 16;

    @TempDir
    static Path folder;

    private static PayaraPart node;

    @BeforeAll
    static void takeTheGuardsOut() {
        Path mutant = MutantWar.without(
                "and used_at is null",
                "oneoff/OneOffMeetings.class",
                SharedStack.publicWar(),
                folder.resolve("public-web.war"));
        node = SharedStack.get().startNode(SharedStack.adminWar(), mutant, DATABASE);
        new RaceDatabase(DATABASE)
                .script(
                        """
                        drop index booking_uses_one_off;
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
    void withoutItsGuardsALinkBooksMoreThanOnce() {
        try (Race race = new Race(Site.of(node, DATABASE))) {
            assertThat(lost(() -> race.oneLink(INVITEES, false))).isTrue();
        }
    }

    @Test
    void withoutItsGuardsAHostIsBookedTwiceAtOneTime() {
        try (Race race = new Race(Site.of(node, DATABASE))) {
            assertThat(lost(() -> race.twoLinks(INVITEES))).isTrue();
        }
    }

    /** Whether one of the rounds ends with more than one booking. */
    private static boolean lost(Supplier<Race.Round> round) {
        return IntStream.range(0, TRIES).anyMatch(i -> round.get().bookings() > 1);
    }
}
