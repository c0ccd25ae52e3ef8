package org.bookonce.scheduling.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R10.1, R14.5: the calendar file, read back by a parser and, where a parser forgives, as lines. */
class InvitationFileTest {

    @Test
    void anInvitationIsAValidRequest() throws Exception {
        String ics = Samples.confirmed().ics();

        Calendar calendar = parse(ics);
        assertThat(calendar.validate(true).hasErrors()).isFalse();
        assertThat(lines(ics))
                .startsWith("BEGIN:VCALENDAR", "PRODID:-//Bookonce//Bookonce 1.0//EN", "VERSION:2.0")
                .contains(
                        "CALSCALE:GREGORIAN",
                        "METHOD:REQUEST",
                        "UID:booking-1@bookonce",
                        "SEQUENCE:0",
                        "DTSTAMP:20270201T080000Z",
                        "DTSTART;TZID=Europe/Lisbon:20270302T100000",
                        "DTEND;TZID=Europe/Lisbon:20270302T103000",
                        "SUMMARY:Intro call",
                        "LOCATION:Video meeting",
                        "STATUS:CONFIRMED",
                        "TRANSP:OPAQUE",
                        "ORGANIZER;CN=Jonas Lindgren:mailto:no-reply@bookonce.example");
        assertThat(attendees(event(calendar))).hasSize(1).first().satisfies(attendee -> assertThat(
                        attendee.toString().strip())
                .isEqualTo("ATTENDEE;CN=Amina Haddad;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE"
                        + ":mailto:amina@south.example"));
        assertThat(value(event(calendar), Property.DESCRIPTION))
                .isEqualTo("About the offer.\n\nManage this booking:\n"
                        + "https://book.example/northwind/bookings/tok_en-1");
    }

    @Test
    void aCancellationKeepsItsIdentityAndRaisesItsSequence() throws Exception {
        String ics = Samples.cancelled().ics();

        assertThat(parse(ics).validate(true).hasErrors()).isFalse();
        assertThat(lines(ics))
                .contains(
                        "METHOD:CANCEL",
                        "UID:booking-1@bookonce",
                        "SEQUENCE:1",
                        "STATUS:CANCELLED",
                        "TRANSP:TRANSPARENT")
                .contains("DTSTART;TZID=Europe/Lisbon:20270302T100000");
    }

    @Test
    void theInviteeNeverSeesTheHostsAddress() {
        assertThat(Samples.confirmed().ics()).doesNotContain("jonas@north.example");
        assertThat(Samples.cancelled().ics()).doesNotContain("jonas@north.example");
    }

    @Test
    void theHostsCopyNamesTheHostSoThatTheirCalendarTakesIt() throws Exception {
        List<String> addresses = attendees(
                        event(parse(Samples.confirmed().toHost(true).ics())))
                .stream()
                .map(attendee -> attendee.getCalAddress().toString())
                .toList();

        assertThat(addresses).containsExactly("mailto:jonas@north.example", "mailto:amina@south.example");
    }

    @Test
    void withoutAnAddressOfTheInviteeItIsPublished() throws Exception {
        Samples.Sample silent = Samples.confirmed().people(Samples.JONAS, Samples.mailed(Samples.AMINA, ""));

        Calendar calendar = parse(silent.ics());
        assertThat(calendar.validate(true).hasErrors()).isFalse();
        assertThat(calendar.<Method>getProperty(Property.METHOD).orElseThrow().getValue())
                .isEqualTo("PUBLISH");
        assertThat(attendees(event(calendar))).isEmpty();
        assertThat(lines(silent.toHost(true).ics())).contains("METHOD:REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "semi;colon:comma,back\\slash \"quoted\" 'single'",
                "two\nlines\n\nand four",
                "END:VEVENT\nBEGIN:VEVENT\nSUMMARY:injected",
                "\u202Bשלום\u202C \u200F؛ مرحبا ، 😀👩‍👩‍👧‍👦",
                "\\n is not a line feed, nor is \\N, nor \\;",
                "<b>&amp;</b> {0} %s ^n ^^ ^'"
            })
    void whateverPeopleWriteIsReadBackExactly(String text) throws Exception {
        Samples.Sample sample = Samples.confirmed().words(text, text).place("OTHER", text);

        VEvent event = event(parse(sample.ics()));

        assertThat(value(event, Property.SUMMARY)).isEqualTo(text);
        assertThat(value(event, Property.LOCATION)).isEqualTo(text.strip());
        assertThat(value(event, Property.DESCRIPTION)).startsWith(text + "\n\nManage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane \"JD\" Doe",
                "Doe; Jane: the, third",
                "😀 \u200Fأمينة\u200F",
                "a,b;ROLE=CHAIR:mailto:other@x.example"
            })
    void namesAreReadBackExactly(String name) throws Exception {
        Samples.Sample sample =
                Samples.confirmed().people(Samples.named(Samples.JONAS, name), Samples.named(Samples.AMINA, name));

        VEvent event = event(parse(sample.ics()));

        Organizer organizer = event.<Organizer>getProperty(Property.ORGANIZER).orElseThrow();
        assertThat(organizer.<Cn>getParameter("CN").orElseThrow().getValue()).isEqualTo(name);
        assertThat(organizer.getCalAddress()).hasToString("mailto:" + Samples.ORGANIZER);
        assertThat(attendees(event).get(0).<Cn>getParameter("CN").orElseThrow().getValue())
                .isEqualTo(name);
        assertThat(attendees(event).get(0).getCalAddress()).hasToString("mailto:amina@south.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nATTENDEE:mailto:b@x.example", "a\rb", "a\u0000\u0007b", "a\u0085b", "a\u2028b"})
    void noTextMakesALineOfItsOwn(String text) {
        Samples.Sample sample = Samples.confirmed()
                .people(Samples.named(Samples.JONAS, text), Samples.named(Samples.AMINA, text))
                .words(text, text)
                .place("ADDRESS", text);

        List<String> names = lines(sample.ics()).stream()
                .map(line -> line.split("[;:]", 2)[0])
                .toList();
        assertThat(names)
                .isEqualTo(lines(Samples.confirmed().place("ADDRESS", "x").ics()).stream()
                        .map(line -> line.split("[;:]", 2)[0])
                        .toList());
        assertThat(sample.ics().replaceAll("\r\n", "")).doesNotContainPattern("[\\p{Cc}&&[^\\t]]");
    }

    @Test
    void anAddressCannotAddAnything() throws Exception {
        String hostile = "a b\"<x>@y.example\r\nATTENDEE:mailto:b@x.example";
        VEvent event = event(parse(Samples.confirmed()
                .people(Samples.JONAS, Samples.mailed(Samples.AMINA, hostile))
                .ics()));

        assertThat(attendees(event)).hasSize(1);
        assertThat(attendees(event).get(0).getCalAddress().getSchemeSpecificPart())
                .isEqualTo(hostile);
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut() {
        String ics = Samples.confirmed()
                .words("日本語の長い題名".repeat(12), "😀".repeat(500) + "ü".repeat(300))
                .ics();

        assertThat(ics).endsWith("END:VCALENDAR\r\n").doesNotContain("\r\n\r\n");
        assertThat(ics.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(ics.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(new String(line.getBytes(UTF_8), UTF_8)).isEqualTo(line);
        });
        assertThat(ics.replace("\r\n ", "")).contains("SUMMARY:" + "日本語の長い題名".repeat(12) + "\r\n");
    }

    @Test
    void itIsWrittenInTheReadersLanguage() {
        Samples.Sample arabic =
                Samples.confirmed().people(Samples.JONAS, Samples.reading(Samples.AMINA, "ar", "Africa/Cairo", false));

        assertThat(lines(arabic.ics())).contains("LOCATION:اجتماع بالفيديو");
        assertThat(lines(arabic.toHost(true).ics())).contains("LOCATION:Video meeting");
    }

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
            assertThat(Instant.from(event.getStartDate().orElseThrow().getDate()))
                    .isEqualTo(Samples.START);
            assertThat(Instant.from(event.getEndDate().orElseThrow().getDate()))
                    .isEqualTo(Samples.START.plusSeconds(1800));
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
    void caretsInNamesAreEncoded() {
        Samples.Sample sample = Samples.confirmed().people(Samples.named(Samples.JONAS, "a^n\"b"), Samples.AMINA);

        assertThat(lines(sample.ics())).contains("ORGANIZER;CN=a^^n^'b:mailto:no-reply@bookonce.example");
    }

    @Test
    void spacesAroundWhatPeopleWriteStay() {
        assertThat(lines(Samples.confirmed().words(" a ", "").ics())).contains("SUMMARY: a ");
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

    private static Calendar parse(String ics) throws Exception {
        return new CalendarBuilder().build(new StringReader(ics));
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    private static List<Attendee> attendees(VEvent event) {
        return event.getProperties(Property.ATTENDEE);
    }

    private static String value(VEvent event, String name) {
        return event.<Property>getProperty(name).orElseThrow().getValue();
    }

    private static List<String> lines(String ics) {
        return List.of(ics.replace("\r\n ", "").split("\r\n"));
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
        return LocalDateTime.parse(basic, java.time.format.DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"));
    }
}
