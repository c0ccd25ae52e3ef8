package org.bookonce.tenant.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times are written the reader's way (R6.2). */
class TimesTest {

    private static final Instant START = Instant.parse("2027-03-02T23:30:00Z");

    private final Times lisbon = Times.of(Locale.UK, ZoneId.of("Europe/Lisbon"), true);

    @Test
    void theWeekdayStandsWithTheDate() {
        assertThat(lisbon.day(START)).isEqualTo("Tuesday, 2 March 2027");
        assertThat(lisbon.shortDay(START)).isEqualTo("Tue 2 Mar");
    }

    @Test
    void theYearStandsThereWhenItIsAnotherOne() {
        assertThat(lisbon.shortDay(START, Instant.parse("2027-12-31T23:00:00Z")))
                .isEqualTo("Tue 2 Mar");
        assertThat(lisbon.shortDay(START, Instant.parse("2026-12-31T23:00:00Z")))
                .isEqualTo("Tue, 2 Mar 2027");
        // in Auckland it is 2027 already
        assertThat(Times.of(Locale.UK, ZoneId.of("Pacific/Auckland"), true)
                        .shortDay(START, Instant.parse("2026-12-31T23:00:00Z")))
                .isEqualTo("Wed 3 Mar");
    }

    @Test
    void aWallTimeIsWrittenWithTheReadersClock() {
        assertThat(lisbon.time(LocalTime.of(17, 30))).isEqualTo("17:30");
        assertThat(Times.of(Locale.US, ZoneId.of("Asia/Tokyo"), false).time(LocalTime.of(17, 30)))
                .isEqualTo("5:30\u202fPM");
    }

    @Test
    void twelveAndTwentyFourHours() {
        assertThat(lisbon.time(START)).isEqualTo("23:30");
        assertThat(Times.of(Locale.US, ZoneId.of("Europe/Lisbon"), false).time(START))
                .isEqualTo("11:30\u202fPM");
        assertThat(Times.usesClock24(Locale.US)).isFalse();
        assertThat(Times.usesClock24(Locale.GERMANY)).isTrue();
    }

    @Test
    void theOtherSideOfTheDateLineIsAnotherDay() {
        assertThat(Times.of(Locale.UK, ZoneId.of("Pacific/Kiritimati"), true).day(START))
                .isEqualTo("Wednesday, 3 March 2027");
        assertThat(Times.of(Locale.UK, ZoneId.of("Pacific/Pago_Pago"), true).range(START, START.plusSeconds(1800)))
                .isEqualTo("12:30 – 13:00");
    }

    @Test
    void digitsAreTheSameAsInTheTextsAroundThem() {
        ZoneId cairo = ZoneId.of("Africa/Cairo");
        assertThat(Times.of(Locale.forLanguageTag("ar-EG"), cairo, true).time(START))
                .isEqualTo("01:30");
    }

    @Test
    void regionsWithACalendarOfTheirOwnReadTheMonthsThatEverybodyReads() {
        for (String tag : List.of("en-TH", "en-IR", "de-TH", "ar-IR", "ar-SA")) {
            assertThat(Times.of(Locale.forLanguageTag(tag), ZoneId.of("Asia/Bangkok"), true)
                            .month(YearMonth.of(2027, 3)))
                    .as(tag)
                    .contains("2027");
        }
        assertThat(Times.of(Locale.forLanguageTag("en-TH"), ZoneId.of("Asia/Bangkok"), true)
                        .day(START))
                .isEqualTo("Wednesday, March 3, 2027");
    }

    @Test
    void whoAsksForManyLocalesThrowsNothingAway() {
        lisbon.day(START);
        int before = Times.kept();
        for (String region : Locale.getISOCountries()) {
            for (String language : Locale.getISOLanguages()) {
                Times.of(new Locale(language, region), ZoneOffset.UTC, true).day(START);
                Times.of(new Locale(language, region, "x" + before), ZoneOffset.UTC, true)
                        .day(START);
            }
            assertThat(Times.kept()).isGreaterThanOrEqualTo(before).isLessThan(1_000);
            before = Times.kept();
        }
    }

    @Test
    void aRangeOverMidnightNamesTheOtherDay() {
        assertThat(lisbon.range(START, START.plusSeconds(3600))).isEqualTo("23:30 – Wed 3 Mar, 00:30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | Tue 2 Mar, 10:00           | Tuesday, 2 March 2027           | March 2027",
                "de    | Di., 2. März, 10:00        | Dienstag, 2. März 2027          | März 2027",
                "fr    | mar. 2 mars, 10:00         | Mardi 2 mars 2027               | Mars 2027",
                "fr-CA | mar. 2 mars, 10 h 00       | Mardi 2 mars 2027               | Mars 2027",
                "es    | mar, 2 mar, 10:00          | Martes, 2 de marzo de 2027      | Marzo de 2027",
                "pt-BR | ter., 2 de mar., 10:00     | Terça-feira, 2 de março de 2027 | Março de 2027",
                "pt-PT | terça, 2/03, 10:00         | Terça-feira, 2 de março de 2027 | Março de 2027",
                "ja    | 3月2日(火) 10:00             | 2027年3月2日火曜日                 | 2027年3月",
                "ar    | الثلاثاء، 2 مارس، 10:00 | الثلاثاء، 2 مارس 2027 | مارس 2027"
            })
    void eachLanguageWritesDaysAndTimesItsOwnWay(String language, String moment, String day, String month) {
        Times times = Times.of(Locale.forLanguageTag(language), ZoneId.of("Europe/Lisbon"), true);
        LocalDate second = LocalDate.of(2027, 3, 2);
        assertThat(times.moment(Instant.parse("2027-03-02T10:00:00Z"))).isEqualTo(moment);
        assertThat(times.opening(times.day(second))).isEqualTo(day);
        assertThat(times.opening(times.month(YearMonth.from(second)))).isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "pt", "pt-PT", "ja"})
    void manyReadAClockOfTwentyFourHours(String language) {
        assertThat(Times.usesClock24(Locale.forLanguageTag(language))).isTrue();
        assertThat(Times.usesClock24(Locale.forLanguageTag("es-MX"))).isFalse();
    }

    @Test
    void theZoneIsNamedWithTheOffsetOfThatDay() {
        assertThat(lisbon.zoneName(START)).isEqualTo("Europe/Lisbon (UTC)");
        assertThat(lisbon.zoneName(Instant.parse("2027-07-01T10:00:00Z"))).isEqualTo("Europe/Lisbon (UTC+1)");
        assertThat(Times.of(Locale.UK, ZoneId.of("Asia/Kathmandu"), true).zoneName(START))
                .isEqualTo("Asia/Kathmandu (UTC+5:45)");
        assertThat(Times.of(Locale.UK, ZoneId.of("America/St_Johns"), true).zoneName(START))
                .isEqualTo("America/St Johns (UTC−3:30)");
    }
}
