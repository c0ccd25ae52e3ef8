package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.bookonce.stack.SharedStack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Simultaneous confirmations over HTTP (R8.1, R8.2): one booking, and a clean refusal for everybody else. That these
 * tests can fail is shown by {@link MutationControlIT}, which runs the same races with the guards taken out.
 */
class SingleUseRaceIT {

    private static final List<Integer> INVITEES = List.of(2, 4, 8, 16, 32, 64);
    private static final int ROUNDS = 200;

    private final RaceDatabase database = new RaceDatabase("bookonce");

    @BeforeAll
    static void aWarmServer() {
        WarmServer.of(SharedStack.get().payara().publicUrl(), new RaceDatabase("bookonce"));
    }

    @Test
    void oneLinkBooksOnceHoweverManyConfirmItAtOnce() {
        try (Race race = new Race(database, SharedStack.get().payara().publicUrl())) {
            for (int invitees : sizes()) {
                Race.Round round = race.oneLink(invitees, invitees % 3 != 1);
                assertThat(round.bookings()).as("bookings of one link").isOne();
                assertThat(round.won()).isOne();
                assertThat(round.answers()).allSatisfy(SingleUseRaceIT::wonOrWasToldWhy);
            }
            Invariants.hold(database, race.host().tenant());
        }
    }

    @Test
    void twoLinksNeverBookOverlappingTimesOfOneHost() {
        try (Race race = new Race(database, SharedStack.get().payara().publicUrl())) {
            for (int invitees : sizes()) {
                Race.Round round = race.twoLinks(invitees);
                assertThat(round.bookings()).as("bookings of one time").isOne();
                assertThat(round.won()).isOne();
                assertThat(round.answers()).allSatisfy(SingleUseRaceIT::wonOrWasToldWhy);
            }
            Invariants.hold(database, race.host().tenant());
        }
    }

    /** 200 rounds, small ones first: the server is not asked for 64 at once while it still warms up. */
    private static List<Integer> sizes() {
        return IntStream.range(0, ROUNDS)
                .mapToObj(round -> INVITEES.get(round * INVITEES.size() / ROUNDS))
                .toList();
    }

    private static void wonOrWasToldWhy(InviteeClient.Answer answer) {
        switch (answer.status()) {
            case 303 -> assertThat(answer.location()).contains("/bookings/");
            case 410 -> assertThat(answer.page()).contains("This one-off was already booked.");
            case 409 ->
                assertThat(answer.page())
                        .containsAnyOf(
                                "That time was just taken. Please pick another.",
                                "None of these times is free any more.");
            default -> assertThat(answer.status()).as(answer.page()).isIn(303, 409, 410);
        }
    }
}
