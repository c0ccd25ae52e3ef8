package org.bookonce.publicweb.bookinglink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bookonce.publicweb.bookinglink.MonthGrid.Day;
import org.bookonce.publicweb.page.Links.Query;
import org.bookonce.scheduling.bookinglink.MonthOfSlots;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;
import org.junit.jupiter.api.Test;

class OfferedMonthTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2027, 2);
    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final YearMonth APRIL = YearMonth.of(2027, 4);
    private static final Instant LATE = Instant.parse("2027-03-02T23:30:00Z");

    @Test
    void aStartStandsOnTheReadersDay() {
        assertThat(freeDays(month("Europe/Lisbon", null))).containsExactly(LocalDate.of(2027, 3, 2));
        assertThat(freeDays(month("Asia/Tokyo", null))).containsExactly(LocalDate.of(2027, 3, 3));
    }

    @Test
    void theWantedDayIsShownOrTheNextOneWithSomethingFree() {
        assertThat(month("Europe/Lisbon", LocalDate.of(2027, 3, 2)).elsewhere(LocalDate.of(2027, 3, 2)))
                .isFalse();
        OfferedMonth early = month("Europe/Lisbon", LocalDate.of(2027, 3, 1));
        assertThat(early.chosen()).isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(early.elsewhere(LocalDate.of(2027, 3, 1))).isTrue();
        assertThat(month("Europe/Lisbon", LocalDate.of(2027, 3, 9)).chosen()).isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(month("Europe/Lisbon", null).day().choices()).hasSize(1);
    }

    @Test
    void monthsLeadToTheirNeighboursAsFarAsAnythingCanBeBooked() {
        MonthPage.Turning middle = month("Europe/Lisbon", null).month();
        assertThat(middle.previous().href()).isEqualTo("/acme/book/intro?name=Li&month=2027-02");
        assertThat(middle.next().label()).isEqualTo("April 2027");
        MonthPage.Turning only = OfferedMonth.of(
                        shown(new MonthOfSlots(MARCH, List.of(LATE), Optional.empty(), MARCH, MARCH), null, "UTC"))
                .month();
        assertThat(only.previous()).isNull();
        assertThat(only.next()).isNull();
    }

    @Test
    void anEmptyMonthLeadsToTheNextFreeDay() {
        OfferedMonth empty = empty(MARCH, Optional.of(LocalDate.of(2027, 4, 6)));
        assertThat(empty.day()).isNull();
        assertThat(empty.empty().sentence()).isEqualTo("Nothing is free in March 2027.");
        assertThat(empty.empty().next().label()).isEqualTo("Next free day: Tue 6 Apr");
        assertThat(empty.empty().next().href()).isEqualTo("/acme/book/intro?name=Li&date=2027-04-06");
        assertThat(empty.empty().nowhere()).isFalse();
    }

    @Test
    void whereNoMonthHasAnythingThatIsSaid() {
        OfferedMonth first = empty(FEBRUARY, Optional.empty());
        assertThat(first.empty().sentence()).isEqualTo("Nothing can be booked here at the moment.");
        assertThat(first.empty().nowhere()).isTrue();
        OfferedMonth last = empty(APRIL, Optional.empty());
        assertThat(last.empty().sentence()).isEqualTo("Nothing is free in April 2027.");
        assertThat(last.empty().nowhere())
                .as("an earlier month may have something")
                .isFalse();
    }

    private static OfferedMonth month(String zone, LocalDate wanted) {
        MonthOfSlots offered = new MonthOfSlots(MARCH, List.of(LATE), Optional.empty(), FEBRUARY, APRIL);
        return OfferedMonth.of(shown(offered, wanted, zone));
    }

    private static OfferedMonth empty(YearMonth month, Optional<LocalDate> next) {
        return OfferedMonth.of(shown(new MonthOfSlots(month, List.of(), next, FEBRUARY, APRIL), null, "UTC"));
    }

    private static OfferedMonth.Shown shown(MonthOfSlots offered, LocalDate wanted, String zone) {
        Times times = Times.of(Locale.UK, ZoneId.of(zone), true);
        return new OfferedMonth.Shown(
                offered,
                wanted,
                30,
                times,
                times,
                Texts.of("en"),
                "Ada",
                DayOfWeek.MONDAY,
                "/acme/book/intro",
                Query.of("name", "Li"));
    }

    private static List<LocalDate> freeDays(OfferedMonth month) {
        return month.month().grid().weeks().stream()
                .flatMap(List::stream)
                .filter(Day::free)
                .map(Day::date)
                .toList();
    }
}
