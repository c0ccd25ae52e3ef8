package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who waits for the hosts of a booking link is told by what is true when the wait is over (R3.4–3.6, R3.10, R8.1): by the
 * link's terms, by its hosts and by the time of then. {@link LinkMutationIT} shows that this can be lost.
 */
class LateInviteeIT {

    private static final String GOES = "update membership set active = false, deactivated_at = now() where id = ?";
    private static final String TAKEN = "That time was just taken. Please pick another.";
    private static final String NOT_OFFERED = "This time is not offered. Pick one of those below.";
    private static final String CLOSED = "This link is no longer valid.";

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void whoseHostGoesMeanwhileIsGivenToAnother(Site.Kind kind) {
        Site site = Site.of(kind);
        try (LateRace race = new LateRace(site)) {
            UUID[] team = inOrder(race.stage().team(2));
            LinkFixture.Link link = race.stage().link(LinkFixture.Rules.of("ROUND_ROBIN"), team);
            InviteeClient.Answer answer =
                    race.booking(link, race.stage().later(), team[0], held -> held.also(GOES, team[0]));
            assertThat(answer.status()).as(answer.page()).isEqualTo(303);
            assertThat(race.hostOf(link)).isEqualTo(team[1]);

            UUID[] others = inOrder(race.stage().team(2));
            LinkFixture.Link chosen = race.stage().link(LinkFixture.Rules.of("ROUND_ROBIN"), others);
            assertThat(race.choosing(chosen, race.stage().later(), others[0], held -> held.also(GOES, others[0]))
                            .status())
                    .isEqualTo(303);
            assertThat(race.hostOf(chosen)).isEqualTo(others[1]);
            Invariants.hold(site.database(), race.stage().tenant());
        }
    }

    @Test
    void whoseHostIsTakenOutOfTheAssignmentIsGivenToAnother() {
        try (LateRace race = new LateRace(Site.of(Site.Kind.ONE_NODE))) {
            UUID[] team = inOrder(race.stage().team(2));
            LinkFixture.Link link = race.stage().link(LinkFixture.Rules.of("ROUND_ROBIN"), team);
            InviteeClient.Answer answer = race.booking(link, race.stage().later(), team[0], held -> race.stage()
                    .database()
                    .execute(
                            "delete from event_type_host where event_type_id = ? and host_id = ?", link.id(), team[0]));
            assertThat(answer.status()).as(answer.page()).isEqualTo(303);
            assertThat(race.hostOf(link)).isEqualTo(team[1]);
        }
    }

    @Test
    void whoComesIntoTheAssignmentMeanwhileIsBookedUnderTheirLock() {
        try (LateRace race = new LateRace(Site.of(Site.Kind.ONE_NODE))) {
            LinkStage stage = race.stage();
            UUID[] team = stage.team(2);
            LinkFixture.Link link = stage.link(LinkFixture.Rules.of("ROUND_ROBIN"), team[0]);
            InviteeClient.Answer answer =
                    race.booking(link, stage.later(), team[0], held -> stage.replace(link, team[0], team[1]));
            assertThat(answer.status()).as(answer.page()).isEqualTo(303);
            assertThat(race.hostOf(link)).isEqualTo(team[1]);
        }
    }

    @Test
    void whatTakesAllOfATeamIsNotBookedWhenOneOfThemGoesMeanwhile() {
        try (LateRace race = new LateRace(Site.of(Site.Kind.ONE_NODE))) {
            UUID[] team = race.stage().team(3);
            LinkFixture.Link link = race.stage().link(LinkFixture.Rules.of("COLLECTIVE"), team);
            refused(
                    race.booking(link, race.stage().later(), team[1], held -> held.also(GOES, team[1])),
                    409,
                    NOT_OFFERED);
            assertThat(race.stage().bookings(link)).isZero();
        }
    }

    @Test
    void whenTheLastHostGoesMeanwhileTheLinkIsClosed() {
        try (LateRace race = new LateRace(Site.of(Site.Kind.ONE_NODE))) {
            UUID[] team = race.stage().team(1);
            LinkFixture.Link link = race.stage().link(LinkFixture.Rules.of("HOST"), team);
            refused(race.booking(link, race.stage().later(), team[0], held -> held.also(GOES, team[0])), 410, CLOSED);
        }
    }

    /** A first meeting of the day is there, the second one follows it at once. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cap_day = 1                              | 409 | That time was just taken. Please pick another.
                    cap_week = 1                             | 409 | That time was just taken. Please pick another.
                    cap_month = 1                            | 409 | That time was just taken. Please pick another.
                    buffer_before = 15                       | 409 | That time was just taken. Please pick another.
                    notice = 400000                          | 409 | This time is not offered. Pick one of those below.
                    rolling_days = 5                         | 409 | This time is not offered. Pick one of those below.
                    increment = 720                          | 409 | This time is not offered. Pick one of those below.
                    active = false                           | 410 | This link is no longer valid.
                    active = false, deleted_at = now()       | 410 | This link is no longer valid.
                    """)
    void theTermsThatTheLinkHasByThenCount(String change, int status, String message) {
        try (LateRace race = new LateRace(Site.of(Site.Kind.ONE_NODE))) {
            UUID[] team = race.stage().team(1);
            LinkFixture.Link link = race.stage().link(LinkFixture.Rules.of("HOST"), team);
            Instant first = race.stage().later();
            race.booked(link, first);
            Instant second = first.plusSeconds(1800);
            LateInvitee.Change changed = held -> race.stage().change(link, change);
            refused(race.booking(link, second, team[0], changed), status, message);
            assertThat(race.stage().bookings(link)).isOne();
            race.stage()
                    .change(
                            link,
                            "cap_day = 0, cap_week = 0, cap_month = 0, buffer_before = 0, notice = 0, rolling_days ="
                                    + " 700, increment = 30, active = true, deleted_at = null");
            refused(race.choosing(link, second, team[0], changed), status, message);
            assertThat(race.stage().holds(link)).isZero();
        }
    }

    @Test
    void aDurationThatIsGoneByThenIsNotBooked() {
        try (LateRace race = new LateRace(Site.of(Site.Kind.ONE_NODE))) {
            UUID[] team = race.stage().team(1);
            LinkFixture.Link link = race.stage().link(LinkFixture.Rules.of("HOST"), team);
            InviteeClient.Answer answer = race.booking(
                    link, race.stage().later(), team[0], held -> race.stage().change(link, "durations = '{60}'"));
            assertThat(answer.status()).as(answer.page()).isEqualTo(422);
            assertThat(race.stage().bookings(link)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void whoeverChangesTheTermsIsWaitedFor(Site.Kind kind) {
        Site site = Site.of(kind);
        try (LateRace race = new LateRace(site)) {
            refused(race.whileItsCapIsLowered(), 409, TAKEN);
            Invariants.hold(site.database(), race.stage().tenant());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theTimeIsThatOfTheEndOfTheWait(boolean choosing) {
        try (LateRace race = new LateRace(Site.of(Site.Kind.ONE_NODE))) {
            refused(race.untilItsNoticeHasPassed(choosing), 409, NOT_OFFERED);
        }
    }

    private static void refused(InviteeClient.Answer answer, int status, String message) {
        assertThat(answer.status()).as(answer.page()).isEqualTo(status);
        assertThat(answer.page()).contains(message);
    }

    /** In the order in which it is their turn, as long as nobody had one. */
    private static UUID[] inOrder(UUID... team) {
        return Arrays.stream(team).sorted(Comparator.comparing(UUID::toString)).toArray(UUID[]::new);
    }
}
