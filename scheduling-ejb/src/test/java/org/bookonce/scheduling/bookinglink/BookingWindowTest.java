package org.bookonce.scheduling.bookinglink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bookonce.scheduling.bookinglink.Samples.NOW;
import static org.bookonce.scheduling.bookinglink.Samples.UTC;
import static org.bookonce.scheduling.bookinglink.Samples.at;
import static org.bookonce.scheduling.bookinglink.Samples.type;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Notice and booking window, by the calendar of the schedule (R3.1, R3.4). */
class BookingWindowTest {

    @Test
    void aRollingWindowEndsWithItsLastDayInTheZoneOfTheSchedule() {
        BookingWindow window = BookingWindow.of(type().rolling(2).notice(90).build(), UTC, NOW);
        assertThat(window.earliest()).isEqualTo(at("2027-03-01T09:30:00Z"));
        assertThat(window.latest()).isEqualTo(at("2027-03-04T00:00:00Z"));
        assertThat(BookingWindow.of(type().rolling(2).build(), ZoneId.of("Asia/Tokyo"), at("2027-03-01T16:00:00Z"))
                        .latest())
                .as("where it is tomorrow already")
                .isEqualTo(at("2027-03-04T15:00:00Z"));
    }

    @Test
    void fixedDatesAreBothIncluded() {
        BookingWindow window =
                BookingWindow.of(type().dates("2027-03-10", "2027-04-02").build(), ZoneId.of("Europe/Lisbon"), NOW);
        assertThat(window.earliest()).isEqualTo(at("2027-03-10T00:00:00Z"));
        assertThat(window.latest()).as("in summer time").isEqualTo(at("2027-04-02T23:00:00Z"));
        assertThat(window.first(UTC)).isEqualTo(YearMonth.of(2027, 3));
        assertThat(window.last(UTC)).isEqualTo(YearMonth.of(2027, 4));
    }

    @Test
    void noticeCountsWithinFixedDates() {
        assertThat(BookingWindow.of(
                                type().dates("2027-02-01", "2027-03-02")
                                        .notice(60)
                                        .build(),
                                UTC,
                                NOW)
                        .earliest())
                .isEqualTo(NOW.plusSeconds(3600));
    }

    @Test
    void aStartJustAtTheEndOfTheNoticeCountsAndOneAtTheEndOfTheWindowDoesNot() {
        BookingWindow window = BookingWindow.of(type().rolling(2).notice(90).build(), UTC, NOW);
        assertThat(window.contains(window.earliest())).isTrue();
        assertThat(window.contains(window.earliest().minusMillis(1))).isFalse();
        assertThat(window.contains(window.latest().minusMillis(1))).isTrue();
        assertThat(window.contains(window.latest())).isFalse();
    }

    @Test
    void aWindowThatIsOverTakesNothing() {
        BookingWindow window =
                BookingWindow.of(type().dates("2027-01-01", "2027-01-31").build(), UTC, NOW);
        assertThat(window.latest()).isEqualTo(window.earliest());
        assertThat(window.contains(Instant.parse("2027-01-15T12:00:00Z"))).isFalse();
    }
}
