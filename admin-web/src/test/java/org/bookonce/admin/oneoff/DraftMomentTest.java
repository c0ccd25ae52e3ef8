package org.bookonce.admin.oneoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftMomentTest {

    private static final LocalDateTime PASSED = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final DraftMoment moment = new DraftMoment();

    @Test
    void without_a_day_there_is_none() {
        assertThat(moment.read()).isNull();
        assertThat(moment.isEmpty()).isTrue();
    }

    @Test
    void a_day_alone_means_its_end() {
        moment.setDay("2027-03-02");
        assertThat(moment.read()).isEqualTo(LocalDateTime.of(2027, 3, 2, 23, 59));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999-99-99", "+99999-12-31", "2027-02-30", "soon"})
    void a_day_that_nobody_can_read_is_kept_and_refused(String typed) {
        moment.setDay(typed);
        assertThat(moment.isDayReadable()).isFalse();
        assertThat(moment.getDay()).isEqualTo(typed);
        assertThat(moment.read()).isEqualTo(PASSED);
    }

    @Test
    void a_time_that_nobody_can_read_is_refused_even_without_a_day() {
        moment.setTime("25:00");
        assertThat(moment.isTimeReadable()).isFalse();
        assertThat(moment.read()).isEqualTo(PASSED);
    }

    @Test
    void what_is_filled_in_is_read_again() {
        moment.fill(LocalDateTime.of(2027, 3, 2, 9, 5, 30));
        assertThat(moment.getTime()).isEqualTo("09:05");
        assertThat(moment.read()).isEqualTo(LocalDateTime.of(2027, 3, 2, 9, 5));
    }
}
