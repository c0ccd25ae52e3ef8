package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Caps of weeks and months (R3.6) hold from the first half-hour of the period to the last, by the zone of the schedule and
 * the week of the organization; what lies just outside counts there, and not here. That these races can be lost is shown by
 * {@link LinkMutationIT}.
 */
class CapRaceIT {

    private static final int CAP = CapRace.CAP;
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final Duration NOON = Duration.ofHours(12);
    private static final String TAKEN = "That time was just taken. Please pick another.";

    private final Site both = Site.of(Site.Kind.TWO_NODES);

    @ParameterizedTest
    @EnumSource(CapRace.Period.class)
    void noMoreAreBookedThanTheCapWhicheverEndTheyWant(CapRace.Period period) {
        for (Site.Kind kind : Site.Kind.values()) {
            Site site = Site.of(kind);
            try (CapRace race = new CapRace(site)) {
                CapRace.Round outcome = race.ends(period, 8);
                assertThat(outcome.won()).isEqualTo(CAP);
                assertThat(outcome.inside()).isEqualTo(CAP);
                assertThat(outcome.answers()).allSatisfy(CapRaceIT::wonOrWasToldWhy);
                race.book(outcome.link(), period.begins().minus(HALF_HOUR.multipliedBy(2)));
                race.book(outcome.link(), period.ends().plus(HALF_HOUR));
                Invariants.hold(site.database(), race.tenant());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CapRace.Period.class)
    void oneEndOfThePeriodIsFullWhenTheOtherOneIs(CapRace.Period period) {
        try (CapRace race = new CapRace(both)) {
            for (boolean last : new boolean[] {true, false}) {
                CapRace.Round outcome = race.otherEnd(period, last, 3);
                assertThat(outcome.won()).isZero();
                assertThat(outcome.inside()).isEqualTo(CAP);
                assertThat(outcome.answers()).allSatisfy(CapRaceIT::wonOrWasToldWhy);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CapRace.Period.class)
    void thePageOffersNothingOfAPeriodThatIsFull(CapRace.Period period) {
        try (CapRace race = new CapRace(both)) {
            LinkFixture.Link link = race.otherEnd(period, true, 1).link();
            for (String node : both.nodes()) {
                Instant first = period.begins();
                Instant last = period.ends().minus(HALF_HOUR);
                assertThat(race.offers(node, link, first.minus(HALF_HOUR))).isTrue();
                assertThat(race.offers(node, link, last)).isFalse();
                assertThat(race.offers(node, link, last.minus(NOON))).isFalse();
                assertThat(race.offers(node, link, first.plus(NOON))).isFalse();
                assertThat(race.offers(node, link, period.ends())).isTrue();
            }
        }
    }

    private static void wonOrWasToldWhy(InviteeClient.Answer answer) {
        assertThat(answer.status()).as(answer.page()).isIn(303, 409);
        if (answer.status() == 409) {
            assertThat(answer.page()).contains(TAKEN);
        }
    }
}
