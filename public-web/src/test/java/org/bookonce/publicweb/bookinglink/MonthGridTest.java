package org.bookonce.publicweb.bookinglink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bookonce.publicweb.bookinglink.MonthGrid.Day;
import org.bookonce.publicweb.bookinglink.MonthGrid.Heading;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;
import org.junit.jupiter.api.Test;

class MonthGridTest {

    private static final LocalDate SECOND = LocalDate.of(2027, 3, 2);

    @Test
    void weeksBeginOnTheDayThatIsAskedForAndOnlyTheMonthsOwnDaysAreThere() {
        for (DayOfWeek start : DayOfWeek.values()) {
            MonthGrid grid = grid(start, "en-GB");
            List<LocalDate> dates = dates(grid);
            assertThat(grid.weeks()).as("weeks from " + start).allMatch(week -> week.size() == 7);
            assertThat(dates).hasSize(31).first().isEqualTo(LocalDate.of(2027, 3, 1));
            for (List<Day> week : grid.weeks()) {
                for (int column = 0; column < 7; column++) {
                    if (!week.get(column).blank()) {
                        assertThat(week.get(column).date().getDayOfWeek()).isEqualTo(start.plus(column));
                    }
                }
            }
        }
    }

    @Test
    void aMonthOfFourWholeWeeksHasFourWeeks() {
        MonthGrid.Shown shown =
                new MonthGrid.Shown(YearMonth.of(2027, 2), Map.of(), null, LocalDate.of(2027, 1, 1), DayOfWeek.MONDAY);
        assertThat(MonthGrid.of(shown, times("en"), Texts.of("en"), date -> "x").weeks())
                .hasSize(4);
    }

    @Test
    void daysSayInFullWhatIsFree() {
        MonthGrid grid = grid(DayOfWeek.MONDAY, "en-GB");
        Day second = day(grid, SECOND);
        Day third = day(grid, SECOND.plusDays(1));
        assertThat(second.label()).isEqualTo("Tuesday, 2 March 2027, 3 times");
        assertThat(second.free()).isTrue();
        assertThat(second.href()).isEqualTo("to/2027-03-02");
        assertThat(second.chosen()).isTrue();
        assertThat(second.today()).isFalse();
        assertThat(third.label()).isEqualTo("Wednesday, 3 March 2027, no times");
        assertThat(third.free()).isFalse();
        assertThat(day(grid, LocalDate.of(2027, 3, 1)).today()).isTrue();
        assertThat(day(grid, LocalDate.of(2027, 3, 9)).label()).isEqualTo("Tuesday, 9 March 2027, 1 time");
    }

    @Test
    void theMonthAndItsDaysAreNamedInTheReadersLanguage() {
        MonthGrid english = grid(DayOfWeek.MONDAY, "en-GB");
        assertThat(english.label()).isEqualTo("March 2027");
        assertThat(english.headings().get(0)).isEqualTo(new Heading("Mon", "Monday"));

        MonthGrid german = grid(DayOfWeek.SUNDAY, "de");
        assertThat(german.label()).isEqualTo("März 2027");
        assertThat(german.headings().get(0)).isEqualTo(new Heading("So", "Sonntag"));
        assertThat(day(german, SECOND).label()).isEqualTo("Dienstag, 2. März 2027, 3 Zeiten");

        MonthGrid french = grid(DayOfWeek.MONDAY, "fr");
        assertThat(french.label()).isEqualTo("Mars 2027");
        assertThat(french.headings().get(0)).isEqualTo(new Heading("lun.", "lundi"));
        assertThat(day(french, SECOND).label()).isEqualTo("mardi 2 mars 2027, 3 créneaux");

        MonthGrid japanese = grid(DayOfWeek.SUNDAY, "ja");
        assertThat(japanese.headings().get(0)).isEqualTo(new Heading("日", "日曜日"));
        assertThat(day(japanese, SECOND).label()).isEqualTo("2027年3月2日火曜日、空き3件");

        MonthGrid arabic = grid(DayOfWeek.SATURDAY, "ar");
        assertThat(arabic.headings().get(0)).isEqualTo(new Heading("س", "السبت"));
        assertThat(day(arabic, SECOND).label()).contains("2027").contains("3 أوقات");
    }

    private static MonthGrid grid(DayOfWeek start, String language) {
        MonthGrid.Shown shown = new MonthGrid.Shown(
                YearMonth.of(2027, 3),
                Map.of(SECOND, 3, LocalDate.of(2027, 3, 9), 1),
                SECOND,
                LocalDate.of(2027, 3, 1),
                start);
        return MonthGrid.of(shown, times(language), Texts.of(language), date -> "to/" + date);
    }

    private static Times times(String language) {
        return Times.of(Locale.forLanguageTag(language), ZoneId.of("Europe/Lisbon"), true);
    }

    private static List<LocalDate> dates(MonthGrid grid) {
        return grid.weeks().stream()
                .flatMap(List::stream)
                .filter(day -> !day.blank())
                .map(Day::date)
                .toList();
    }

    private static Day day(MonthGrid grid, LocalDate date) {
        return grid.weeks().stream()
                .flatMap(List::stream)
                .filter(day -> date.equals(day.date()))
                .findFirst()
                .orElseThrow();
    }
}
