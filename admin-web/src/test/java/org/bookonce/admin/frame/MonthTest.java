package org.bookonce.admin.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MonthTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    @Test
    void a_month_is_whole_weeks_from_monday_to_sunday() {
        List<List<Month.Day>> weeks = weeks(YearMonth.of(2027, 3));
        assertThat(weeks).hasSize(5).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(weeks.get(0).get(0).date().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(weeks.get(4).get(6).date()).isEqualTo(Month.last(DayOfWeek.MONDAY, YearMonth.of(2027, 3)));
    }

    @Test
    void weeks_begin_on_the_day_the_organization_says() {
        List<List<Month.Day>> weeks =
                Month.weeks(DayOfWeek.SATURDAY, YearMonth.of(2027, 5), TODAY, Set.of(), Set.of(), TODAY);

        assertThat(weeks).hasSize(5);
        assertThat(weeks.get(0).get(0).date()).isEqualTo(LocalDate.of(2027, 5, 1));
        assertThat(weeks.get(4).get(6).date())
                .isEqualTo(LocalDate.of(2027, 6, 4))
                .isEqualTo(Month.last(DayOfWeek.SATURDAY, YearMonth.of(2027, 5)));
    }

    @Test
    void a_february_of_four_weeks_has_four_rows() {
        assertThat(weeks(YearMonth.of(2027, 2))).hasSize(4);
    }

    @Test
    void days_tell_what_they_are() {
        List<Month.Day> days =
                weeks(YearMonth.of(2027, 3)).stream().flatMap(List::stream).toList();
        assertThat(days).filteredOn(Month.Day::past).hasSize(9);
        assertThat(days)
                .filteredOn(Month.Day::today)
                .extracting(Month.Day::date)
                .containsExactly(TODAY);
        assertThat(days).filteredOn(Month.Day::chosen).hasSize(1);
        assertThat(days).filteredOn(Month.Day::focus).hasSize(1);
        assertThat(days).filteredOn(Month.Day::inMonth).hasSize(31);
    }

    private static List<List<Month.Day>> weeks(YearMonth month) {
        return Month.weeks(DayOfWeek.MONDAY, month, TODAY, Set.of(TODAY.plusDays(2)), Set.of(), TODAY);
    }

    @Test
    void only_days_of_five_years_are_shown_whatever_is_asked_for() {
        LocalDate today = LocalDate.of(2027, 3, 2);
        assertThat(Month.shown(DayOfWeek.MONDAY, LocalDate.MAX, today)).isEqualTo(LocalDate.of(2032, 3, 2));
        assertThat(Month.shown(DayOfWeek.MONDAY, LocalDate.MIN, today)).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(Month.shown(DayOfWeek.MONDAY, today.plusDays(40), today)).isEqualTo(today.plusDays(40));
        assertThat(Month.latest(today)).isEqualTo(java.time.YearMonth.of(2032, 3));
    }
}
