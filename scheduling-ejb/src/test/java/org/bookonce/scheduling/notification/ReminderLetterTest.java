package org.bookonce.scheduling.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** R10.1: what a reminder says, and that it tells calendars nothing new. */
class ReminderLetterTest {

    @Test
    void itSaysWhenAndWithWhomToEachInTheirOwnTime() {
        MailMessage invitee = message(false);
        MailMessage host = message(true);

        assertThat(invitee.subject().replace('\u202F', ' '))
                .isEqualTo("Reminder: Intro call with Jonas Lindgren, Tue, Mar 2, 7:00 PM");
        assertThat(invitee.text())
                .startsWith("Reminder\n\nTuesday, March 2, 2027\n")
                .contains("Manage booking:\nhttps:");
        assertThat(host.subject()).isEqualTo("Reminder: Intro call with Amina Haddad, Tue, Mar 2, 10:00");
        assertThat(host.text()).contains("You are meeting Amina Haddad.");
    }

    @Test
    void itsCalendarFileIsThatOfTheChangeTheReaderWasToldOf() {
        BookingMail told = Samples.confirmed().mail();

        assertThat(InvitationFile.of(told.as(BookingMail.Kind.REMINDER), Samples.ORGANIZER))
                .isEqualTo(InvitationFile.of(told, Samples.ORGANIZER))
                .contains("METHOD:REQUEST", "SEQUENCE:0");
    }

    private static MailMessage message(boolean toHost) {
        BookingMail mail = Samples.confirmed().toHost(toHost).mail().as(BookingMail.Kind.REMINDER);
        return MailMessage.of(mail, Samples.ORGANIZER);
    }
}
