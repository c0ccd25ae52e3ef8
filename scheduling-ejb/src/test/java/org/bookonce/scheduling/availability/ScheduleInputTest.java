package org.bookonce.scheduling.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.shared.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be a schedule (R3.4), and what is said about the rest. */
class ScheduleInputTest {

    /** Already the second in Auckland. */
    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 2);

    private final Input input = new Input();

    @ParameterizedTest
    @CsvSource({
        "0, 1440, ",
        "1439, 2879, ",
        "540, 541, ",
        "1320, 1560, ",
        "540, 540, ENDS_FIRST",
        "540, 0, ENDS_FIRST",
        "540, 1981, TOO_LONG",
        "1440, 1500, TIME_UNREADABLE",
        "-1, 500, TIME_UNREADABLE",
        "500, -1, TIME_UNREADABLE"
    })
    void hoursLastUpToADayAndMayPassMidnight(int from, int until, AvailabilityError problem) {
        assertThat(WantedHours.problems(List.of(new WantedHours(from, until))))
                .containsExactly(Optional.ofNullable(problem));
    }

    @Test
    void hoursThatTouchAreFineAndThoseThatOverlapAreNot() {
        List<WantedHours> touching = List.of(new WantedHours(540, 720), new WantedHours(720, 780));
        List<WantedHours> overlapping =
                List.of(new WantedHours(540, 720), new WantedHours(540, 500), new WantedHours(500, 541));
        assertThat(WantedHours.problems(touching)).allMatch(Optional::isEmpty);
        assertThat(WantedHours.problems(overlapping))
                .containsExactly(
                        Optional.empty(),
                        Optional.of(AvailabilityError.ENDS_FIRST),
                        Optional.of(AvailabilityError.OVERLAP));
    }

    @Test
    void hoursPastMidnightOverlapWhatIsLateOnTheirDay() {
        assertThat(WantedHours.problems(List.of(new WantedHours(1200, 1500), new WantedHours(1320, 1380))))
                .containsExactly(Optional.empty(), Optional.of(AvailabilityError.OVERLAP));
    }

    @Test
    void aDayHasEightRowsAtMost() {
        read(Map.of(DayOfWeek.MONDAY, Collections.nCopies(9, new WantedHours(0, 1))), Map.of());
        assertThat(input.accepted("week[1][8]")).isFalse();
    }

    @Test
    void whatIsWrongWithADateIsToldThere() {
        read(Map.of(), Map.of(TODAY, List.of(new WantedHours(600, 500))));
        assertThat(input.accepted("overrides[2027-03-02][0]")).isFalse();
        assertThat(input.accepted("overrides")).isTrue();
    }

    @Test
    void datesAreKeptFromAWeekAgoOnAndTakenFiveYearsAhead() {
        Schedule hours = read(
                Map.of(),
                Map.of(
                        TODAY.minusDays(9), List.of(),
                        TODAY.minusDays(8), List.of(),
                        TODAY.plusYears(5), List.of()));
        assertThat(hours.overrides()).containsOnlyKeys(TODAY.minusDays(8), TODAY.plusYears(5));
        assertThat(input.accepted("overrides")).isTrue();
        read(Map.of(), Map.of(TODAY.plusYears(5).plusDays(1), List.of()));
        assertThat(input.accepted("overrides")).isFalse();
    }

    @Test
    void thereAre365DatesAtMost() {
        Map<LocalDate, List<WantedHours>> dates = new HashMap<>();
        for (int i = 0; i < 365; i++) {
            dates.put(TODAY.plusDays(i), List.of());
        }
        read(Map.of(), dates);
        assertThat(input.accepted("overrides")).isTrue();
        dates.put(TODAY.plusDays(365), List.of());
        read(Map.of(), dates);
        assertThat(input.accepted("overrides")).isFalse();
    }

    @Test
    void aZoneIsAPlace() {
        ScheduleInput.hours(wanted("+02:00", Map.of(), Map.of()), NOW, input);
        assertThat(input.accepted("zone")).isFalse();
    }

    private Schedule read(Map<DayOfWeek, List<WantedHours>> week, Map<LocalDate, List<WantedHours>> overrides) {
        return ScheduleInput.hours(wanted("Pacific/Auckland", week, overrides), NOW, input);
    }

    private static WantedSchedule wanted(
            String zone, Map<DayOfWeek, List<WantedHours>> week, Map<LocalDate, List<WantedHours>> overrides) {
        return new WantedSchedule(Optional.empty(), UUID.randomUUID(), "Hours", zone, false, week, overrides, 0);
    }
}
