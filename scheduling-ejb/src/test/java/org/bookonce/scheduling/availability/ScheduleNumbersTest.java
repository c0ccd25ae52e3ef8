package org.bookonce.scheduling.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hours become numbers of a row and hours again. */
class ScheduleNumbersTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    @Test
    void aWeekIsReadAsItWasWritten() {
        Map<DayOfWeek, List<DayWindow>> week = Map.of(
                DayOfWeek.SUNDAY,
                List.of(new DayWindow(1320, 1560)),
                DayOfWeek.MONDAY,
                List.of(new DayWindow(0, 60), new DayWindow(540, 1020)));
        String numbers = ScheduleNumbers.ofWeek(week);
        assertThat(numbers).isEqualTo("1 0 60 1 540 1020 7 1320 1560");
        assertThat(ScheduleNumbers.week(parsed(numbers))).isEqualTo(week);
    }

    @Test
    void aDayWithoutHoursLeavesNoTraceInTheWeek() {
        assertThat(ScheduleNumbers.ofWeek(Map.of(DayOfWeek.MONDAY, List.of()))).isEmpty();
        assertThat(ScheduleNumbers.week(new Integer[0])).isEmpty();
    }

    @Test
    void aClosedDateIsKept() {
        Map<LocalDate, List<DayWindow>> overrides =
                Map.of(LEAP_DAY, List.of(), LEAP_DAY.plusDays(1), List.of(new DayWindow(0, 1440)));
        String numbers = ScheduleNumbers.ofOverrides(overrides);
        assertThat(numbers).isEqualTo("21243 0 0 21244 0 1440");
        assertThat(ScheduleNumbers.overrides(parsed(numbers))).isEqualTo(overrides);
    }

    @Test
    void hoursAreWrittenInOrder() {
        assertThat(ScheduleNumbers.ofWeek(
                        Map.of(DayOfWeek.FRIDAY, List.of(new DayWindow(900, 960), new DayWindow(60, 120)))))
                .isEqualTo("5 60 120 5 900 960");
    }

    private static Integer[] parsed(String numbers) {
        return Stream.of(numbers.split(" ")).map(Integer::valueOf).toArray(Integer[]::new);
    }
}
