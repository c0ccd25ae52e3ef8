package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The races of {@link SingleUseRaceIT} against a node and a database whose guards were taken out: the lock of the host,
 * the condition that a link is unused, the unique index from booking to link, the exclusion constraint. The races must
 * then be lost, or they prove nothing.
 */
class MutationControlIT {

    private static final int TRIES = 20;
    private static final int INVITEES = 16;

    private static Site site;

    @BeforeAll
    static void takeTheGuardsOut() {
        site = Mutant.without(Mutant.LOCK, Mutant.EXCLUSION, Mutant.INDEX);
    }

    @Test
    void withoutItsGuardsALinkBooksMoreThanOnce() {
        try (Race race = new Race(site)) {
            assertThat(lost(() -> race.oneLink(INVITEES, false))).isTrue();
        }
    }

    @Test
    void withoutItsGuardsAHostIsBookedTwiceAtOneTime() {
        try (Race race = new Race(site)) {
            assertThat(lost(() -> race.twoLinks(INVITEES))).isTrue();
        }
    }

    /** Whether one of the rounds ends with more than one booking. */
    private static boolean lost(Supplier<Race.Round> round) {
        return IntStream.range(0, TRIES).anyMatch(i -> round.get().bookings() > 1);
    }
}
