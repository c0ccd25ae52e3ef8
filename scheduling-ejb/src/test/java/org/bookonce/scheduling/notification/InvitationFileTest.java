package org.bookonce.scheduling.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bookonce.scheduling.notification.CalendarFile.attendees;
import static org.bookonce.scheduling.notification.CalendarFile.event;
import static org.bookonce.scheduling.notification.CalendarFile.lines;
import static org.bookonce.scheduling.notification.CalendarFile.parse;
import static org.bookonce.scheduling.notification.CalendarFile.value;

import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Method;
import org.junit.jupiter.api.Test;

/** R10.1: whom the calendar file invites, and to what. */
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

    @Test
    void itIsWrittenInTheReadersLanguage() {
        Samples.Sample arabic =
                Samples.confirmed().people(Samples.JONAS, Samples.reading(Samples.AMINA, "ar", "Africa/Cairo", false));

        assertThat(lines(arabic.ics())).contains("LOCATION:اجتماع بالفيديو");
        assertThat(lines(arabic.toHost(true).ics())).contains("LOCATION:Video meeting");
    }
}
