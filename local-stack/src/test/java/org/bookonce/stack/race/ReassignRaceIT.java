package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Bookings go to another host while that host, the booking or both become something else (R7.4, R8.1). That these races
 * can be lost is shown by {@link ReassignMutationIT}.
 */
class ReassignRaceIT {

    private static final int ROUNDS = 8;

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void oneOfSeveralBookingsGetsTheNewHostsTimeAndTheOthersStay(Site.Kind kind) {
        try (ReassignRace race = new ReassignRace(Site.ofDeeds(kind))) {
            for (int bookings : new int[] {2, 4, 8, 12}) {
                List<String> answers = new ArrayList<>();
                assertThat(race.toOneHost(bookings, answers)).isOne();
                assertThat(answers).filteredOn("done true"::equals).hasSize(1);
                assertThat(answers)
                        .filteredOn(answer -> !answer.equals("done true"))
                        .allMatch("booking.meets-booking"::equals);
            }
            race.holds();
        }
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void itNeverMeetsWhatInviteesBookAtThatMoment(Site.Kind kind) {
        try (ReassignRace race = new ReassignRace(Site.ofDeeds(kind))) {
            for (int round = 0; round < ROUNDS; round++) {
                Instant time = race.later();
                RaceDatabase.Host target = race.teammate();
                ReassignRace.Booked booking = race.booked(race.teammate(), time);
                List<Callable<String>> tasks = new ArrayList<>();
                tasks.add(race.booking(target, time.plusSeconds(600)));
                tasks.add(race.booking(target, time.minusSeconds(600)));
                tasks.add(round % 3, race.giving(booking, target, 0));
                List<String> answers = race.together(tasks);
                String given = answers.remove(round % 3);
                assertThat(given).isIn("done true", "booking.meets-booking");
                assertThat(answers).allMatch(answer -> answer.equals("303") || answer.equals("409"));
                assertThat(race.of(target)).isOne();
                race.holds();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void itIsGivenAndMovedInOneOrderOrTheOther(Site.Kind kind) {
        try (ReassignRace race = new ReassignRace(Site.ofDeeds(kind))) {
            for (int round = 0; round < ROUNDS; round++) {
                RaceDatabase.Host target = race.teammate();
                ReassignRace.Booked booking = race.booked(race.teammate(), race.later(), race.later());
                List<Callable<String>> tasks = new ArrayList<>(List.of(race.moving(booking)));
                tasks.add(round % 2, race.giving(booking, target, 0));
                List<String> answers = race.together(tasks);
                String given = answers.remove(round % 2);
                assertThat(answers).containsExactly("303");
                assertThat(given).isIn("done true", "booking.changed");
                boolean done = given.equals("done true");
                assertThat(race.hostOf(booking).equals(target.id())).isEqualTo(done);
                assertThat(race.sequenceOf(booking)).isEqualTo(done ? 2 : 1);
                race.holds();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void onceCancelledItIsNobodysTime(Site.Kind kind) {
        try (ReassignRace race = new ReassignRace(Site.ofDeeds(kind))) {
            for (int round = 0; round < ROUNDS; round++) {
                RaceDatabase.Host target = race.teammate();
                ReassignRace.Booked booking = race.booked(race.teammate(), race.later());
                List<Callable<String>> tasks =
                        new ArrayList<>(List.of(race.cancelling(booking), race.cancellingAsInvitee(booking)));
                tasks.add(round % 3, race.giving(booking, target, 0));
                List<String> answers = race.together(tasks);
                String given = answers.remove(round % 3);
                assertThat(given).isIn("done true", "booking.cancelled");
                assertThat(answers).containsExactlyInAnyOrder("done", "303");
                assertThat(race.of(target)).isZero();
                assertThat(race.sequenceOf(booking)).isEqualTo(given.equals("done true") ? 2 : 1);
                race.holds();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void whoeverGoesAtThatMomentHasItOrIsNotGivenIt(Site.Kind kind) {
        try (ReassignRace race = new ReassignRace(Site.ofDeeds(kind))) {
            for (int round = 0; round < ROUNDS; round++) {
                RaceDatabase.Host target = race.teammate();
                ReassignRace.Booked booking = race.booked(race.teammate(), race.later());
                List<Callable<String>> tasks = new ArrayList<>(List.of(race.deactivating(target)));
                tasks.add(round % 2, race.giving(booking, target, 0));
                List<String> answers = race.together(tasks);
                String given = answers.remove(round % 2);
                assertThat(answers).containsExactly("done");
                assertThat(given).isIn("done true", "booking.host-gone");
                assertThat(race.of(target)).isEqualTo(given.equals("done true") ? 1 : 0);
                race.holds();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void theSameAskedAtOnceIsDoneOnceAndOnlyOneOfTwoHostsGetsIt(Site.Kind kind) {
        try (ReassignRace race = new ReassignRace(Site.ofDeeds(kind))) {
            for (int round = 0; round < ROUNDS; round++) {
                RaceDatabase.Host first = race.teammate();
                ReassignRace.Booked booking = race.booked(race.teammate(), race.later());
                List<String> same = race.together(Stream.generate(() -> race.giving(booking, first, 0))
                        .limit(6)
                        .toList());
                assertThat(same).containsOnly("done true");
                assertThat(race.sequenceOf(booking)).isOne();

                List<RaceDatabase.Host> others = List.of(race.teammate(), race.teammate(), race.teammate());
                List<String> answers = race.together(
                        others.stream().map(to -> race.giving(booking, to, 1)).toList());
                assertThat(Collections.frequency(answers, "done true")).isOne();
                assertThat(Collections.frequency(answers, "booking.changed")).isEqualTo(2);
                UUID now = race.hostOf(booking);
                assertThat(now)
                        .isEqualTo(others.get(answers.indexOf("done true")).id());
                race.holds();
            }
        }
    }
}
