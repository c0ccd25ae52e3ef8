package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * As many forms keep a slot of a team back as it has free hosts, each the time of another one, and whoever holds it books
 * it (R3.10, R8.1, R8.4). That these races can be lost is shown by {@link LinkMutationIT}.
 */
class HoldRaceIT {

    private static final int ROUNDS = 2;
    private static final int HOSTS = 4;

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void asManyHoldASlotAsThereAreHostsAndAllOfThemBookIt(Site.Kind kind) {
        Site site = Site.of(kind);
        try (HoldRace race = new HoldRace(site)) {
            for (int round = 0; round < ROUNDS; round++) {
                for (int invitees : new int[] {8, 3}) {
                    HoldRace.Round held = race.oneSlot(HOSTS, invitees, 0);
                    assertThat(held.won())
                            .as("nobody is refused while a host is free")
                            .isEqualTo(Math.min(invitees, HOSTS));
                    assertThat(held.holds()).isEqualTo(held.won());
                    assertThat(held.hosts()).as("never two on one host").isEqualTo(held.won());
                    booked(race, held);
                }
            }
            Invariants.hold(site.database(), race.tenant());
        }
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void thoseWhoHoldAndThoseWhoBookShareTheHosts(Site.Kind kind) {
        Site site = Site.of(kind);
        try (HoldRace race = new HoldRace(site)) {
            for (int round = 0; round < ROUNDS; round++) {
                HoldRace.Round both = race.oneSlot(HOSTS, 4, HOSTS - 1);
                assertThat(both.won()).isEqualTo(HOSTS);
                assertThat(both.holds() + both.bookings()).isEqualTo(HOSTS);
                assertThat(both.hosts()).as("never two on one host").isEqualTo(HOSTS);
                booked(race, both);
            }
            Invariants.hold(site.database(), race.tenant());
        }
    }

    private static void booked(HoldRace race, HoldRace.Round held) {
        assertThat(held.answers())
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.page()).isIn(303, 409));
        assertThat(race.book(held))
                .allSatisfy(answer ->
                        assertThat(answer.location()).as(answer.page()).contains("/bookings/"));
        assertThat(race.bookings(held)).isEqualTo(held.won());
        assertThat(race.hosts(held)).isEqualTo(held.won());
    }
}
