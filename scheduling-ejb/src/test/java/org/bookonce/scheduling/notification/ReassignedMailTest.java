package org.bookonce.scheduling.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** What people and calendars are told of a booking that another host takes (R7.3, R7.4, R10.1). */
class ReassignedMailTest {

    @Test
    void forTheInviteeItIsTheSameEventWithANewOrganizer() throws Exception {
        BookingMail mail = Samples.reassigned(Samples.confirmed(), BookingMail.Kind.REASSIGNED);
        Calendar file = file(mail);

        assertThat(method(file)).isEqualTo("REQUEST");
        assertThat(event(file, Property.UID))
                .isEqualTo(event(file(Samples.confirmed().mail()), Property.UID));
        assertThat(event(file, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(text(file)).contains("ORGANIZER;CN=Jonas Lindgren").doesNotContain("jonas@north.example");
        assertThat(message(mail).subject().replace('\u202F', ' '))
                .isEqualTo("Now with Jonas Lindgren: Intro call, Tue, Mar 2, 7:00 PM");
    }

    @Test
    void forTheFormerHostItIsOff() throws Exception {
        BookingMail mail = Samples.reassigned(Samples.confirmed().toHost(true), BookingMail.Kind.REASSIGNED_FROM);
        Calendar file = file(mail);

        assertThat(method(file)).isEqualTo("CANCEL");
        assertThat(event(file, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(event(file, Property.TRANSP)).isEqualTo("TRANSPARENT");
        assertThat(text(file)).contains("mailto:jonas@north.example");
        assertThat(message(mail).text())
                .contains("Grace Hopper takes this meeting in your place.")
                .doesNotContain("away that day");
    }

    @Test
    void forTheNewHostItIsARequestThatNamesThem() throws Exception {
        BookingMail mail = Samples.reassigned(Samples.confirmed().toHost(true), BookingMail.Kind.REASSIGNED_TO);
        Calendar file = file(mail);

        assertThat(method(file)).isEqualTo("REQUEST");
        assertThat(text(file)).contains("mailto:jonas@north.example", "mailto:amina@south.example");
        assertThat(message(mail).text())
                .contains("You take this meeting in place of Grace Hopper.", "Message: Grace is away that day.");
    }

    @Test
    void aNewHostIsToldWhereNobodyTellsTheInvitee() {
        Samples.Sample alone = Samples.confirmed()
                .people(Samples.JONAS, Samples.mailed(Samples.AMINA, ""))
                .toHost(true);

        assertThat(message(Samples.reassigned(alone, BookingMail.Kind.REASSIGNED_TO))
                        .text())
                .contains("Amina Haddad left no e-mail address");
        assertThat(message(Samples.reassigned(alone, BookingMail.Kind.REASSIGNED_FROM))
                        .text())
                .contains("takes the meeting out of your calendar");
    }

    private static MailMessage message(BookingMail mail) {
        return MailMessage.of(mail, Samples.ORGANIZER);
    }

    private static Calendar file(BookingMail mail) throws Exception {
        return new CalendarBuilder().build(new StringReader(InvitationFile.of(mail, Samples.ORGANIZER)));
    }

    /** Without the breaks of long lines. */
    private static String text(Calendar file) {
        return file.toString().replace("\r\n ", "").replace("\"", "");
    }

    private static String method(Calendar file) {
        return file.<Property>getProperty(Property.METHOD).orElseThrow().getValue();
    }

    private static String event(Calendar file, String name) {
        return file.<VEvent>getComponent(Component.VEVENT)
                .orElseThrow()
                .<Property>getProperty(name)
                .orElseThrow()
                .getValue();
    }
}
