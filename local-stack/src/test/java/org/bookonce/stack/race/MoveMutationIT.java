package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The races of {@link MoveRaceIT} on a database without its guards, the lock of the host and the exclusion constraint:
 * that a claim moves to free time only does not help whoever looks at the same moment. They must then be lost, or they
 * prove nothing.
 */
class MoveMutationIT {

    private static final int TRIES = 20;

    private static Site site;

    @BeforeAll
    static void takeTheGuardsOut() {
        site = Mutant.without(Mutant.LOCK, Mutant.EXCLUSION);
    }

    @Test
    void withoutTheirGuardsSeveralBookingsGetTheTime() {
        try (MoveRace race = new MoveRace(site)) {
            assertThat(IntStream.range(0, TRIES).anyMatch(i -> race.toOneTime(8).arrived() > 1))
                    .isTrue();
        }
    }
}
