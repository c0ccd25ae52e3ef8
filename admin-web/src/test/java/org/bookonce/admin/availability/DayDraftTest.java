package org.bookonce.admin.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bookonce.scheduling.availability.AvailabilityError;
import org.bookonce.scheduling.availability.DayWindow;
import org.bookonce.scheduling.availability.WantedHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day as it is typed. */
class DayDraftTest {

    private final DayDraft day = new DayDraft();

    @ParameterizedTest
    @CsvSource({
        "09:00, 17:00, false, 540, 1020, false",
        "09:00, 00:00, false, 540, 1440, false",
        "00:00, 00:00, false, 0, 1440, false",
        "22:00, 02:00, false, 1320, 120, true",
        "22:00, 02:00, true, 1320, 1560, true",
        "09:00, 17:00, true, 540, 1020, false",
        "09:00, 09:00, true, 540, 1980, true",
        "'', 17:00, false, -1, 1020, false",
        "9, 25:00, true, -1, -1, false"
    })
    void a_row_is_read_as_it_is_meant(String from, String until, boolean next, int begin, int end, boolean night) {
        HoursDraft row = new HoursDraft(0, 60);
        row.setFrom(from);
        row.setUntil(until);
        row.setNextDay(next);
        assertThat(row.read()).isEqualTo(new WantedHours(begin, end));
        assertThat(row.isNight()).isEqualTo(night);
    }

    @ParameterizedTest
    @CsvSource({"540, 1020", "0, 1440", "1320, 1560", "1439, 2879", "600, 1440", "600, 2040"})
    void a_window_is_typed_as_it_is_read(int from, int until) {
        day.fill(List.of(new DayWindow(from, until)));
        assertThat(day.windows()).containsExactly(new DayWindow(from, until));
    }

    @Test
    void an_end_that_lies_before_the_begin_is_wrong_until_it_is_the_next_days() {
        day.fill(List.of(new DayWindow(540, 1020)));
        HoursDraft row = day.getRows().get(0);
        row.setUntil("05:00");
        assertThat(day.problem(0)).isEqualTo(AvailabilityError.ENDS_FIRST.key());
        assertThat(day.windows()).isEmpty();
        row.setNextDay(true);
        assertThat(day.problem(0)).isNull();
        assertThat(day.windows()).containsExactly(new DayWindow(540, 1740));
    }

    @Test
    void a_day_opens_with_the_usual_hours_and_further_rows_follow() {
        day.setOpen(true);
        day.add();
        assertThat(day.windows()).containsExactly(new DayWindow(540, 1020), new DayWindow(1080, 1140));
        day.setOpen(true);
        assertThat(day.getRows()).hasSize(2);
        for (int i = 0; i < 10; i++) {
            day.add();
        }
        assertThat(day.getRows()).hasSize(WantedHours.MOST);
        assertThat(day.read()).allMatch(hours -> hours.from() >= 0 && hours.until() <= DayWindow.DAY);
        day.setOpen(false);
        assertThat(day.isOpen()).isFalse();
    }

    @Test
    void copies_go_their_own_ways() {
        DayDraft other = new DayDraft();
        day.fill(List.of(new DayWindow(540, 1020)));
        other.copy(day);
        day.getRows().get(0).setFrom("10:00");
        assertThat(other.windows()).containsExactly(new DayWindow(540, 1020));
    }

    @Test
    void a_night_is_drawn_on_both_days() {
        assertThat(OpenBar.of(List.of(new DayWindow(1320, 1560)), List.of(new DayWindow(1380, 1500))))
                .containsExactly(new OpenBar(0, 120), new OpenBar(1380, 60));
    }
}
