package org.bookonce.publicweb.bookinglink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.bookonce.publicweb.bookinglink.DayTimes.Choice;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;
import org.junit.jupiter.api.Test;

class DayTimesTest {

    private static final Texts TEXTS = Texts.of("en");

    @Test
    void theHourThatComesTwiceIsToldByItsOffsetAndByTheHostsTime() {
        LocalDate day = LocalDate.of(2026, 10, 25);
        List<Instant> starts = List.of(Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:30:00Z"));

        DayTimes times = DayTimes.of(day, starts, 30, times("Europe/Berlin"), times("America/New_York"), TEXTS);

        assertThat(times.label()).isEqualTo("Sunday, 25 October 2026");
        assertThat(times.choices()).extracting(Choice::time).containsExactly("02:30 (UTC+2)", "02:30 (UTC+1)");
        assertThat(times.clocks())
                .isEqualTo("The clocks go back on this day: the times from 02:00 to 03:00 come twice.");
        assertThat(times.choices()).extracting(Choice::value).containsExactly("2026-10-25T0030Z", "2026-10-25T0130Z");
        assertThat(times.choices())
                .extracting(Choice::hostTime)
                .containsExactly("Sat 24 Oct, 20:30", "Sat 24 Oct, 21:30");
    }

    @Test
    void whereTheClocksAgreeTheHostsTimeIsNotTold() {
        DayTimes times = DayTimes.of(
                LocalDate.of(2027, 3, 2),
                List.of(Instant.parse("2027-03-02T10:00:00Z")),
                45,
                times("Europe/London"),
                times("Europe/Lisbon"),
                TEXTS);

        assertThat(times.clocks()).isEmpty();
        assertThat(times.choices()).extracting(Choice::hostTime).containsExactly("");
        assertThat(times.choices()).extracting(Choice::label).containsExactly("Tuesday, 2 March 2027, 10:00 – 10:45");
    }

    @Test
    void anHourThatDoesNotExistIsSaid() {
        DayTimes times = DayTimes.of(
                LocalDate.of(2027, 3, 28),
                List.of(Instant.parse("2027-03-28T01:00:00Z")),
                30,
                times("Europe/Berlin"),
                times("Europe/Berlin"),
                TEXTS);

        assertThat(times.clocks())
                .isEqualTo("The clocks go forward on this day: the times from 02:00 to 03:00 do not exist.");
        assertThat(times.choices()).extracting(Choice::time).containsExactly("03:00");
    }

    @Test
    void theDayBeforeTheClocksChangeIsLikeAnyOther() {
        DayTimes times = DayTimes.of(
                LocalDate.of(2027, 3, 27), List.of(), 30, times("Europe/Berlin"), times("Europe/Berlin"), TEXTS);

        assertThat(times.clocks()).isEmpty();
    }

    private static Times times(String zone) {
        return Times.of(Locale.UK, ZoneId.of(zone), true);
    }
}
