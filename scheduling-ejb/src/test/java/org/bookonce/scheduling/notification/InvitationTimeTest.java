package org.bookonce.scheduling.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bookonce.scheduling.notification.CalendarFile.event;
import static org.bookonce.scheduling.notification.CalendarFile.lines;
import static org.bookonce.scheduling.notification.CalendarFile.parse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R10.1: the calendar file says the instant that was agreed, in the host's zone, whatever its clocks do. */
class InvitationTimeTest {

    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    @ParameterizedTest
    @CsvSource({
        "Europe/Lisbon, 2027-03-02T10:00:00Z, 20270302T100000",
        "Europe/Lisbon, 2027-07-02T10:00:00Z, 20270702T110000",
        "Europe/Kyiv, 2027-07-02T10:00:00Z, 20270702T130000",
        "Asia/Calcutta, 2027-07-02T10:00:00Z, 20270702T153000",
        "Pacific/Apia, 2027-07-02T10:00:00Z, 20270702T230000",
        "Pacific/Kiritimati, 2027-07-02T10:00:00Z, 20270703T000000",
        "Etc/GMT+3, 2027-07-02T10:00:00Z, 20270702T070000",
        "America/Argentina/Buenos_Aires, 2027-07-02T10:00:00Z, 20270702T070000",
        "Australia/Lord_Howe, 2027-01-02T10:00:00Z, 20270102T210000",
        "Europe/Lisbon, 2027-03-28T01:00:00Z, 20270328T020000",
        "Europe/Lisbon, 2027-10-31T00:15:00Z, 20271031T011500",
        "Africa/Casablanca, 2027-02-20T10:00:00Z, 20270220T100000",
        "Asia/Tokyo, 1950-08-01T10:00:00Z, 19500801T200000"
    })
    void startsAreWallTimeOfTheHost(String zone, Instant start, String wall) throws Exception {
        String ics = Samples.confirmed().at(start, ZoneId.of(zone)).ics();

        assertThat(lines(ics)).contains("DTSTART;TZID=" + zone + ":" + wall, "TZID:" + zone);
        assertThat(offsetAt(ics, wall)).isEqualTo(ZoneId.of(zone).getRules().getOffset(start));
    }

    @Test
    void theSecondPassOfAnHourThatHappensTwiceIsWrittenInUtc() {
        Samples.Sample second =
                Samples.confirmed().at(Instant.parse("2027-10-31T01:30:00Z"), ZoneId.of("Europe/Lisbon"));

        assertThat(lines(second.ics())).contains("DTSTART:20271031T013000Z", "DTEND:20271031T020000Z");
        assertThat(second.ics()).doesNotContain("TZID");
    }

    @Test
    void aMeetingThatBeginsInTheFirstPassAndEndsInTheSecondIsWrittenInUtc() {
        Samples.Sample across =
                Samples.confirmed().at(Instant.parse("2027-10-31T00:45:00Z"), ZoneId.of("Europe/Lisbon"));

        assertThat(lines(across.ics())).contains("DTSTART:20271031T004500Z", "DTEND:20271031T011500Z");
    }

    @Test
    void everyZoneOfTheJdkGivesTheInstantThatWasAgreed() {
        assertThat(zones()).hasSizeGreaterThan(500).allSatisfy(id -> {
            ZoneId zone = ZoneId.of(id);
            for (Instant start = Samples.START;
                    start.isBefore(Samples.START.plus(Duration.ofDays(400)));
                    start = start.plus(Duration.ofHours(37 * 24 + 5))) {
                String ics = Samples.confirmed().at(start, zone).ics();
                assertThat(startOf(ics)).as("%s %s", id, start).isEqualTo(start);
            }
        });
    }

    @Test
    void everyZoneOfTheJdkIsReadByAParserAsTheSameInstant() {
        assertThat(zones()).allSatisfy(id -> {
            VEvent event = event(
                    parse(Samples.confirmed().at(Samples.START, ZoneId.of(id)).ics()));
            assertThat(Instant.from(event.getDateTimeStart().getDate())).isEqualTo(Samples.START);
            assertThat(Instant.from(event.getDateTimeEnd().getDate())).isEqualTo(Samples.START.plusSeconds(1800));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Etc/UTC", "Z", "GMT", "+02:00", "UTC+05:30"})
    void zonesWithoutARegionAreWrittenInUtc(String zone) {
        assertThat(lines(Samples.confirmed().at(Samples.START, ZoneId.of(zone)).ics()))
                .contains("DTSTART:20270302T100000Z")
                .doesNotContain("BEGIN:VTIMEZONE");
    }

    @Test
    void writingAFileTeachesTheJdkNoZones() {
        Set<String> before = ZoneId.getAvailableZoneIds();

        Samples.confirmed().at(Samples.START, ZoneId.of("Asia/Kathmandu")).ics();

        assertThat(ZoneId.getAvailableZoneIds()).isEqualTo(before);
    }

    private static Set<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.startsWith("ical4j"))
                .collect(Collectors.toSet());
    }

    /** The start as RFC 5545 defines it, from the lines alone: by the last observance that began before it. */
    private static Instant startOf(String ics) {
        String line = lines(ics).stream()
                .filter(l -> l.startsWith("DTSTART;TZID=") || (l.startsWith("DTSTART:") && l.endsWith("Z")))
                .findFirst()
                .orElseThrow();
        String value = line.substring(line.lastIndexOf(':') + 1);
        return value.endsWith("Z")
                ? wall(value.replace("Z", "")).toInstant(ZoneOffset.UTC)
                : wall(value).toInstant(offsetAt(ics, value));
    }

    private static ZoneOffset offsetAt(String ics, String wall) {
        ZoneOffset offset = null;
        LocalDateTime onset = null;
        for (String line :
                lines(ics).stream().takeWhile(l -> !l.equals("BEGIN:VEVENT")).toList()) {
            if (line.startsWith("DTSTART:")) {
                onset = wall(line.substring(8));
            } else if (line.startsWith("TZOFFSETTO:")
                    && (offset == null || !wall(wall).isBefore(onset))) {
                offset = ZoneOffset.of(line.substring(11));
            }
        }
        return offset;
    }

    private static LocalDateTime wall(String basic) {
        return LocalDateTime.parse(basic, BASIC);
    }
}
