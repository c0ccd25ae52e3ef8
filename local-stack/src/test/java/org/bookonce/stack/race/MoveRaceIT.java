package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Several bookings of one host go to one time at once, among themselves and against new ones (R7.3, R8.1): one gets it,
 * the others stay what they were. That these races can be lost is shown by {@link MoveMutationIT}.
 */
class MoveRaceIT {

    private static final int[] MOVERS = {2, 4, 8, 16};
    private static final int ROUNDS = 12;

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void oneOfSeveralBookingsGetsTheTimeAndTheOthersStay(Site.Kind kind) {
        Site site = Site.of(kind);
        WarmServer.of(site);
        try (MoveRace race = new MoveRace(site)) {
            for (int round = 0; round < ROUNDS; round++) {
                MoveRace.Round outcome = race.toOneTime(MOVERS[round * MOVERS.length / ROUNDS]);
                assertThat(outcome.arrived()).as("bookings at the time").isOne();
                assertThat(outcome.answers())
                        .filteredOn(answer -> answer.status() == 303)
                        .hasSize(1);
                assertThat(outcome.answers()).allSatisfy(MoveRaceIT::wonOrWasToldWhy);
                assertThat(outcome.moved())
                        .as("only what moved has a new revision")
                        .isOne();
            }
            Invariants.hold(site.database(), race.host().tenant());
        }
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void aMoveAndANewBookingNeverShareATime(Site.Kind kind) {
        Site site = Site.of(kind);
        try (MoveRace race = new MoveRace(site)) {
            for (int round = 0; round < ROUNDS; round++) {
                MoveRace.Round outcome = race.againstNewBookings(4);
                assertThat(outcome.arrived()).as("bookings at the time").isOne();
                assertThat(outcome.answers()).allSatisfy(MoveRaceIT::wonOrWasToldWhy);
            }
            Invariants.hold(site.database(), race.host().tenant());
        }
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void theSameFormSentAtOnceMovesOnce(Site.Kind kind) {
        Site site = Site.of(kind);
        try (MoveRace race = new MoveRace(site)) {
            List<InviteeClient.Answer> answers = race.sameForm(8);
            assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(303));
            assertThat(site.database()
                            .number(
                                    "select max(sequence) from booking where tenant_id = ?",
                                    race.host().tenant()))
                    .isOne();
            Invariants.hold(site.database(), race.host().tenant());
        }
    }

    private static void wonOrWasToldWhy(InviteeClient.Answer answer) {
        assertThat(answer.status()).as(answer.page()).isIn(303, 409);
        if (answer.status() == 409) {
            assertThat(answer.page())
                    .containsAnyOf(
                            "That time was just taken. Please pick another.",
                            "None of the other times is free.",
                            "None of these times is free any more.");
        }
    }
}
