package org.bookonce.admin.oneoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.bookonce.scheduling.booking.TakenTime;
import org.junit.jupiter.api.Test;

class HostCalendarTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 2);

    private final HostCalendar calendar = new HostCalendar(
            LISBON,
            List.of(
                    taken("2027-03-02T09:00:00Z", "2027-03-02T10:00:00Z"),
                    taken("2027-03-02T23:30:00Z", "2027-03-03T01:00:00Z")));

    @Test
    void time_that_crosses_midnight_belongs_to_both_days() {
        assertThat(calendar.on(DAY)).hasSize(2);
        assertThat(calendar.on(DAY.plusDays(1))).hasSize(1);
        assertThat(calendar.days()).containsExactlyInAnyOrder(DAY, DAY.plusDays(1));
    }

    @Test
    void neighbours_do_not_meet() {
        assertThat(calendar.free(DAY.atTime(8, 30), 30)).isTrue();
        assertThat(calendar.free(DAY.atTime(8, 31), 30)).isFalse();
        assertThat(calendar.free(DAY.atTime(10, 0), 30)).isTrue();
    }

    @Test
    void the_days_bar_shows_what_is_taken_and_what_is_offered() {
        DraftDay day = new DraftDay(DAY);
        day.add(LocalTime.of(12, 0), "45");
        assertThat(calendar.bars(day))
                .containsExactly(
                        new HostCalendar.Bar(540, 60, "booking"),
                        new HostCalendar.Bar(1410, 30, "booking"),
                        new HostCalendar.Bar(720, 45, "offer"));
    }

    private static TakenTime taken(String start, String end) {
        return new TakenTime(Instant.parse(start), Instant.parse(end), TakenTime.Kind.BOOKING, "Call");
    }
}
