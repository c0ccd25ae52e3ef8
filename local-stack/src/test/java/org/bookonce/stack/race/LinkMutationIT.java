package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The races of {@link LinkRaceIT}, {@link CapRaceIT}, {@link HoldRaceIT} and {@link LateInviteeIT} on a database without a
 * guard. Without the lock of the hosts, caps, buffers and the assignment of a team are checked against what others are about
 * to change, and the exclusion constraint, which still stands, cannot see them. The races must be lost, or they prove
 * nothing.
 */
class LinkMutationIT {

    private static final int TRIES = 20;

    @Test
    void withoutTheLockMoreAreBookedThanTheCap() {
        try (LinkRace race = new LinkRace(withoutTheLock())) {
            assertThat(IntStream.range(0, TRIES).anyMatch(i -> race.capped(1, 8).bookings() > 1))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(CapRace.Period.class)
    void withoutTheLockMoreAreBookedThanTheCapOfALongerPeriod(CapRace.Period period) {
        try (CapRace race = new CapRace(withoutTheLock())) {
            assertThat(IntStream.range(0, TRIES)
                            .anyMatch(i -> race.ends(period, 8).inside() > CapRace.CAP))
                    .isTrue();
        }
    }

    @Test
    void withoutTheLockMeetingsComeIntoEachOthersBuffers() {
        try (LinkRace race = new LinkRace(withoutTheLock())) {
            assertThat(IntStream.range(0, TRIES).anyMatch(i -> race.buffered(8).bookings() > 1))
                    .isTrue();
        }
    }

    @Test
    void withoutTheLockSomebodyIsRefusedWhileAHostIsFree() {
        try (LinkRace race = new LinkRace(withoutTheLock())) {
            assertThat(IntStream.range(0, TRIES)
                            .anyMatch(i -> race.oneSlot("ROUND_ROBIN", 5, 8).won() < 5))
                    .isTrue();
        }
    }

    @Test
    void withoutTheLockSomebodyDoesNotHoldASlotWhileAHostIsFree() {
        try (HoldRace race = new HoldRace(withoutTheLock())) {
            assertThat(IntStream.range(0, TRIES)
                            .anyMatch(i -> race.oneSlot(4, 8, 0).won() < 4))
                    .isTrue();
        }
    }

    @Test
    void withoutItsGuardsACollectiveMeetingTakesTheTimeOfAHostWhoIsBooked() {
        try (LinkRace race = new LinkRace(Mutant.without(Mutant.LOCK, Mutant.EXCLUSION))) {
            assertThat(IntStream.range(0, TRIES)
                            .anyMatch(i -> race.collectiveAgainstItsHosts(3, 6).bookings() > 1))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whereTheTimeIsReadBeforeTheLockTheNoticeDoesNotCount(boolean choosing) {
        try (LateRace race = new LateRace(Mutant.without(Mutant.CLOCK))) {
            InviteeClient.Answer answer = race.untilItsNoticeHasPassed(choosing);
            assertThat(answer.status()).as(answer.page()).isEqualTo(303);
        }
    }

    @Test
    void whereNobodyWaitsForWhoeverChangesTheLinkItsFormerTermsCount() {
        try (LateRace race = new LateRace(Mutant.without(Mutant.TERMS))) {
            InviteeClient.Answer answer = race.whileItsCapIsLowered();
            assertThat(answer.status()).as(answer.page()).isEqualTo(303);
        }
    }

    private static Site withoutTheLock() {
        Site site = Mutant.without(Mutant.LOCK);
        assertThat(site.database().number("select count(*) from pg_constraint where conname = 'host_time_taken_once'"))
                .isOne();
        return site;
    }
}
