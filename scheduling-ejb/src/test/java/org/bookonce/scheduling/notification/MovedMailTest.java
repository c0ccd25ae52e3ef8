package org.bookonce.scheduling.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people and calendars are told of a booking that was moved (R7.3, R10.1). */
class MovedMailTest {

    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final Instant FORMER = Instant.parse("2027-02-26T15:00:00Z");

    /** Both directions over both changes of the clocks, north and south of the equator. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Lisbon,      2027-03-24T10:00:00Z, 2027-03-30T09:00:00Z",
        "Europe/Lisbon,      2027-03-30T09:00:00Z, 2027-03-24T10:00:00Z",
        "Europe/Lisbon,      2027-10-29T09:00:00Z, 2027-11-02T10:00:00Z",
        "Europe/Lisbon,      2027-11-02T10:00:00Z, 2027-10-29T09:00:00Z",
        "Europe/Lisbon,      2027-10-30T09:00:00Z, 2027-10-31T01:30:00Z",
        "America/New_York,   2027-03-12T15:00:00Z, 2027-03-15T14:00:00Z",
        "America/New_York,   2027-03-15T14:00:00Z, 2027-03-12T15:00:00Z",
        "Australia/Lord_Howe, 2027-04-02T00:00:00Z, 2027-04-05T00:00:00Z",
        "Australia/Lord_Howe, 2027-10-04T00:00:00Z, 2027-10-01T00:00:00Z",
    })
    void aMoveOverAChangeOfTheClocksIsTheRightInstant(String zone, Instant former, Instant start) throws Exception {
        Calendar calendar = parse(Samples.confirmed().at(start, ZoneId.of(zone)).movedFrom(former, true));

        assertThat(calendar.validate(true).hasErrors()).isFalse();
        assertThat(instant(calendar, Property.DTSTART)).isEqualTo(start);
        assertThat(instant(calendar, Property.DTEND)).isEqualTo(start.plusSeconds(1800));
        assertThat(offsetToldAt(calendar, start))
                .isEqualTo(ZoneId.of(zone).getRules().getOffset(start).getTotalSeconds());
    }

    @Test
    void aMoveIsARequestOfTheSameEventWithAHigherSequence() throws Exception {
        Calendar before = parse(Samples.confirmed());
        Calendar after = parse(Samples.confirmed().movedFrom(FORMER, false));

        assertThat(value(after, Property.METHOD)).isEqualTo("REQUEST");
        assertThat(event(after, Property.UID)).isEqualTo(event(before, Property.UID));
        assertThat(Integer.parseInt(event(after, Property.SEQUENCE)))
                .isGreaterThan(Integer.parseInt(event(before, Property.SEQUENCE)));
        assertThat(event(after, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(event(after, Property.LAST_MODIFIED))
                .as("when it was moved")
                .isEqualTo("20270201T080000Z")
                .isEqualTo(event(after, Property.DTSTAMP));
    }

    @Test
    void theInviteeReadsTheNewTimeFirstAndTheOldOneStruck() {
        MailMessage mail = message(Samples.confirmed().movedFrom(FORMER, true));

        assertThat(mail.subject())
                .isEqualTo("Moved: Intro call with Jonas Lindgren, Tue, Mar 2, 7:00 PM".replace(" PM", "\u202FPM"));
        assertThat(mail.text().replace('\u202F', ' '))
                .startsWith(
                        """
                        Moved

                        Tuesday, March 2, 2027
                        7:00 PM – 7:30 PM
                        Asia/Tokyo (UTC+9)

                        Before:
                        Saturday, February 27, 2027
                        12:00 AM – 12:30 AM

                        Intro call
                        Jonas Lindgren moved this meeting.
                        """);
        assertThat(mail.html().replace('\u202F', ' '))
                .contains("Before: <s>Saturday, February 27, 2027, 12:00 AM – 12:30 AM</s>")
                .containsOnlyOnce("class=\"clock\"");
    }

    @Test
    void theHostReadsWhoMovedIt() {
        Samples.Sample moved = Samples.confirmed().movedFrom(FORMER, false).toHost(true);

        assertThat(message(moved).text())
                .contains("Amina Haddad moved this meeting.")
                .contains("Before:\nFriday, February 26, 2027\n15:00 – 15:30");
        assertThat(message(Samples.confirmed().movedFrom(FORMER, true).toHost(true))
                        .text())
                .contains("This meeting was moved on your side.");
        assertThat(message(Samples.confirmed().movedFrom(FORMER, false)).text()).contains("You moved this meeting.");
    }

    private static MailMessage message(Samples.Sample sample) {
        return MailMessage.of(sample.mail(), Samples.ORGANIZER);
    }

    private static Calendar parse(Samples.Sample sample) throws Exception {
        return new CalendarBuilder().build(new StringReader(sample.ics()));
    }

    private static String value(Calendar calendar, String name) {
        return calendar.<Property>getProperty(name).orElseThrow().getValue();
    }

    private static String event(Calendar calendar, String name) {
        return property(calendar, name).getValue();
    }

    private static Property property(Calendar calendar, String name) {
        return calendar.<VEvent>getComponent(Component.VEVENT)
                .orElseThrow()
                .<Property>getProperty(name)
                .orElseThrow();
    }

    /** What a calendar makes of a time: an instant, or wall time with the offset that the file itself tells. */
    private static Instant instant(Calendar calendar, String name) {
        Property time = property(calendar, name);
        if (time.getValue().endsWith("Z")) {
            return LocalDateTime.parse(time.getValue().replace("Z", ""), WALL).toInstant(java.time.ZoneOffset.UTC);
        }
        String zone = time.<Parameter>getParameter(Parameter.TZID).orElseThrow().getValue();
        return LocalDateTime.parse(time.getValue(), WALL)
                .atZone(ZoneId.of(zone))
                .toInstant();
    }

    /** The offset in force at an instant, by the file's own VTIMEZONE; the zone's own where it needs none. */
    private static int offsetToldAt(Calendar calendar, Instant at) {
        return calendar.<VTimeZone>getComponent(Component.VTIMEZONE)
                .map(zone -> zone.getObservances().stream()
                        .filter(observance -> !begins(observance).isAfter(at))
                        .max(java.util.Comparator.comparing(MovedMailTest::begins))
                        .orElseThrow()
                        .getProperty(Property.TZOFFSETTO)
                        .map(offset ->
                                java.time.ZoneOffset.of(offset.getValue()).getTotalSeconds())
                        .orElseThrow())
                .orElseGet(() -> 0);
    }

    private static Instant begins(Observance observance) {
        String start =
                observance.<Property>getProperty(Property.DTSTART).orElseThrow().getValue();
        String from = observance
                .<Property>getProperty(Property.TZOFFSETFROM)
                .orElseThrow()
                .getValue();
        return LocalDateTime.parse(start, WALL).toInstant(java.time.ZoneOffset.of(from));
    }
}
