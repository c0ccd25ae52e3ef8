package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Simultaneous confirmations over HTTP (R8.1, R8.2), at one node and at two that share a database: one booking, and a
 * clean refusal for everybody else. That these tests can fail is shown by {@link MutationControlIT}, which runs the same
 * races with the guards taken out.
 */
class SingleUseRaceIT {

    private static final List<Integer> INVITEES = List.of(2, 4, 8, 16, 32, 64);
    private static final Map<Site.Kind, Integer> ROUNDS = Map.of(Site.Kind.ONE_NODE, 200, Site.Kind.TWO_NODES, 60);

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void oneLinkBooksOnceHoweverManyConfirmItAtOnce(Site.Kind kind) {
        Site site = Site.of(kind);
        WarmServer.of(site);
        try (Race race = new Race(site)) {
            for (int invitees : sizes(ROUNDS.get(kind))) {
                Race.Round round = race.oneLink(invitees, invitees % 3 != 1);
                assertThat(round.bookings()).as("bookings of one link").isOne();
                assertThat(round.won()).isOne();
                assertThat(round.answers()).allSatisfy(SingleUseRaceIT::wonOrWasToldWhy);
            }
            Invariants.hold(site.database(), race.host().tenant());
        }
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void twoLinksNeverBookOverlappingTimesOfOneHost(Site.Kind kind) {
        Site site = Site.of(kind);
        try (Race race = new Race(site)) {
            for (int invitees : sizes(ROUNDS.get(kind))) {
                Race.Round round = race.twoLinks(invitees);
                assertThat(round.bookings()).as("bookings of one time").isOne();
                assertThat(round.won()).isOne();
                assertThat(round.answers()).allSatisfy(SingleUseRaceIT::wonOrWasToldWhy);
            }
            Invariants.hold(site.database(), race.host().tenant());
        }
    }

    /** Small ones first: the server is not asked for 64 at once while it still warms up. */
    private static List<Integer> sizes(int rounds) {
        return IntStream.range(0, rounds)
                .mapToObj(round -> INVITEES.get(round * INVITEES.size() / rounds))
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
