package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Simultaneous bookings of booking links over HTTP, at one node and at two that share a database: one meeting per host
 * and time (R8.1), never more than a cap (R3.6), never closer than a buffer (R3.5), as many as there are free hosts in a
 * team (R3.10), all hosts of a collective meeting or none. That these races can be lost is shown by {@link
 * LinkMutationIT}.
 */
class LinkRaceIT {

    private static final int ROUNDS = 6;

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void oneOfManyInviteesGetsASlot(Site.Kind kind) {
        Site site = Site.of(kind);
        WarmServer.of(site);
        try (LinkRace race = new LinkRace(site)) {
            for (int round = 0; round < ROUNDS; round++) {
                LinkRace.Round outcome = race.oneSlot("HOST", 1, 8);
                assertThat(outcome.bookings()).isOne();
                assertThat(outcome.won()).isOne();
                assertThat(outcome.answers()).allSatisfy(LinkRaceIT::wonOrWasToldWhy);
            }
            Invariants.hold(site.database(), race.tenant());
        }
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void asManyOfATeamAreBookedAsThereAreFree(Site.Kind kind) {
        Site site = Site.of(kind);
        try (LinkRace race = new LinkRace(site)) {
            for (int round = 0; round < ROUNDS; round++) {
                int invitees = round % 2 == 0 ? 10 : 3;
                LinkRace.Round outcome = race.oneSlot("ROUND_ROBIN", 5, invitees);
                assertThat(outcome.won())
                        .as("nobody is refused while a host is free")
                        .isEqualTo(Math.min(invitees, 5));
                assertThat(outcome.bookings()).isEqualTo(outcome.won());
                assertThat(outcome.hosts()).as("never two for one host").isEqualTo(outcome.won());
                assertThat(outcome.answers()).allSatisfy(LinkRaceIT::wonOrWasToldWhy);
            }
            Invariants.hold(site.database(), race.tenant());
        }
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void noMoreAreBookedThanTheCapOfTheDay(Site.Kind kind) {
        Site site = Site.of(kind);
        try (LinkRace race = new LinkRace(site)) {
            for (int round = 0; round < ROUNDS; round++) {
                LinkRace.Round outcome = race.capped(3, 8);
                assertThat(outcome.bookings()).isEqualTo(3);
                assertThat(outcome.answers()).allSatisfy(LinkRaceIT::wonOrWasToldWhy);
            }
            Invariants.hold(site.database(), race.tenant());
        }
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void noMeetingComesIntoTheBufferOfAnother(Site.Kind kind) {
        Site site = Site.of(kind);
        try (LinkRace race = new LinkRace(site)) {
            for (int round = 0; round < ROUNDS; round++) {
                LinkRace.Round outcome = race.buffered(8);
                assertThat(outcome.bookings()).isOne();
                assertThat(outcome.answers()).allSatisfy(LinkRaceIT::wonOrWasToldWhy);
            }
            Invariants.hold(site.database(), race.tenant());
        }
    }

    @Test
    void whatIsBookedAtOneNodeIsGoneAtTheOtherAtOnce() {
        Site site = Site.of(Site.Kind.TWO_NODES);
        try (LinkRace race = new LinkRace(site)) {
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(race.seenAtOnce(site.nodes())).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void aCollectiveMeetingTakesAllOfItsHostsOrNone(Site.Kind kind) {
        Site site = Site.of(kind);
        try (LinkRace race = new LinkRace(site)) {
            for (int round = 0; round < ROUNDS; round++) {
                LinkRace.Round outcome = race.collectiveAgainstItsHosts(3, 6);
                assertThat(outcome.bookings()).isOne();
                assertThat(outcome.hosts()).isIn(0L, 3L);
                assertThat(outcome.answers()).allSatisfy(LinkRaceIT::wonOrWasToldWhy);
            }
            Invariants.hold(site.database(), race.tenant());
        }
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void whoeverGoesOrComesWhileATeamIsBooked(Site.Kind kind) {
        Site site = Site.ofDeeds(kind);
        try (LinkRace race = new LinkRace(site)) {
            for (int round = 0; round < ROUNDS; round++) {
                LinkRace.Round outcome = race.whileTheTeamChanges(new Deeds(site), 6);
                assertThat(outcome.won())
                        .as("at least two are there at any moment, four in all")
                        .isBetween(2L, 4L);
                assertThat(outcome.bookings()).isEqualTo(outcome.won());
                assertThat(outcome.hosts()).as("never two for one host").isEqualTo(outcome.won());
                assertThat(outcome.answers()).allSatisfy(LinkRaceIT::wonOrWasToldWhy);
            }
            Invariants.hold(site.database(), race.tenant());
        }
    }

    private static void wonOrWasToldWhy(InviteeClient.Answer answer) {
        switch (answer.status()) {
            case 303 -> assertThat(answer.location()).contains("/bookings/");
            default -> {
                assertThat(answer.status()).as(answer.page()).isEqualTo(409);
                assertThat(answer.page()).contains("That time was just taken. Please pick another.");
            }
        }
    }
}
