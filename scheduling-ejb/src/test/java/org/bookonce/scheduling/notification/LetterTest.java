package org.bookonce.scheduling.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R10.1: what mails say, to whom, in their language, zone and clock; R14.5: whatever people wrote stays text. */
class LetterTest {

    @Test
    void theInviteeReadsTheirOwnTimeWithTheHostsBesideIt() {
        MailMessage mail = message(Samples.confirmed());

        assertThat(plain(mail.subject())).isEqualTo("Confirmed: Intro call with Jonas Lindgren, Tue, Mar 2, 7:00 PM");
        assertThat(plain(mail.text()))
                .startsWith(
                        "Confirmed\n\nTuesday, March 2, 2027\n7:00 PM – 7:30 PM\nAsia/Tokyo (UTC+9)\n\nIntro call\n")
                .contains("Jonas Lindgren is expecting you.")
                .contains("Where: Video meeting")
                .contains("Jonas Lindgren’s time:\nTue, Mar 2\n10:00 AM – 10:30 AM\nEurope/Lisbon (UTC)")
                .contains("About: About the offer.")
                .contains("Manage booking:\nhttps://book.example/northwind/bookings/tok_en-1\n")
                .doesNotContain("jonas@north.example");
        assertThat(mail.html()).doesNotContain("jonas@north.example");
    }

    @Test
    void theHostReadsTheirOwnTimeAndHowToReachTheInvitee() {
        MailMessage mail = message(Samples.confirmed().toHost(true));

        assertThat(mail.subject()).isEqualTo("New booking: Intro call with Amina Haddad, Tue, Mar 2, 10:00");
        assertThat(mail.text())
                .contains("Tuesday, March 2, 2027\n10:00 – 10:30\nEurope/Lisbon (UTC)")
                .contains("Booked by:\nAmina Haddad\namina@south.example")
                .contains("Amina Haddad’s time:\nTue, Mar 2\n19:00 – 19:30\nAsia/Tokyo (UTC+9)");
        assertThat(mail.html()).contains("href=\"mailto:amina@south.example\"");
    }

    @Test
    void onTheOtherSideOfTheDateLineItIsAnotherDay() {
        Correspondent far = Samples.reading(Samples.AMINA, "en", "Pacific/Kiritimati", true);

        String text = message(Samples.confirmed().people(Samples.JONAS, far)).text();

        assertThat(text)
                .contains("Wednesday, March 3, 2027\n00:00 – 00:30\nPacific/Kiritimati (UTC+14)")
                .contains("Tue, Mar 2\n10:00 – 10:30\nEurope/Lisbon (UTC)");
    }

    @Test
    void inOneZoneTheTimeIsSaidOnce() {
        Correspondent near = Samples.reading(Samples.AMINA, "en", "Europe/London", true);

        assertThat(message(Samples.confirmed().people(Samples.JONAS, near)).text())
                .doesNotContain("’s time");
    }

    @Test
    void arabicIsWrittenFromRightToLeftWithNamesSetApart() {
        Correspondent arabic = Samples.reading(Samples.AMINA, "ar", "Africa/Cairo", false);
        MailMessage mail = message(Samples.confirmed().people(Samples.JONAS, arabic));

        assertThat(mail.subject()).startsWith("تم التأكيد: \u2068Intro call\u2069 مع \u2068Jonas Lindgren\u2069");
        assertThat(mail.html())
                .contains("<html lang=\"ar\" dir=\"rtl\">", "الثلاثاء، 2 مارس 2027", "12:00 م – 12:30 م");
        assertThat(mail.text()).contains("إدارة الحجز:\nhttps://book.example/northwind/bookings/tok_en-1\n");
    }

    @Test
    void aCancellationSaysWhoAndWhy() {
        Samples.Sample byHost = Samples.cancelled();
        Samples.Sample byInvitee = byHost.because(false, "");

        assertThat(message(byHost).text()).contains("Jonas Lindgren cancelled this meeting.", "Reason: I fell ill.");
        assertThat(message(byHost.toHost(true)).text()).contains("You cancelled this meeting.");
        assertThat(message(byInvitee).text())
                .contains("You cancelled this meeting.")
                .doesNotContain("Reason");
        assertThat(message(byInvitee.toHost(true)).text()).contains("Amina Haddad cancelled this meeting.");
        assertThat(message(byHost).html()).contains("text-decoration:line-through");
        assertThat(message(byHost).method()).isEqualTo("CANCEL");
    }

    @Test
    void theHostLearnsThatAnInviteeWithoutAddressIsNotTold() {
        Samples.Sample silent =
                Samples.confirmed().toHost(true).people(Samples.JONAS, Samples.mailed(Samples.AMINA, ""));

        assertThat(message(silent).text())
                .contains("Amina Haddad left no e-mail address and gets no mails about this\nmeeting.");
    }

    @Test
    void aTeammateReadsWhoOffersWhichOfTheirTimes() {
        Instant first = Samples.START;
        MailMessage mail = MailMessage.of(
                Samples.offered(Samples.JONAS, first, first.plus(Duration.ofHours(2)), first.plus(Duration.ofDays(1))));

        assertThat(mail.subject()).isEqualTo("Grace Hopper offers your time: Intro call");
        assertThat(mail.text())
                .contains("Tuesday, March 2, 2027\n10:00 – 10:30\n12:00 – 12:30\n\n"
                        + "Wednesday, March 3, 2027\n10:00 – 10:30\n\nEurope/Lisbon (UTC)\n\nIntro call\n")
                .contains("can book one of these times. They are held until then.")
                .contains("https://book.example/northwind/one-off/abc")
                .contains("You may delete it", "https://book.example/console/northwind/one-offs");
        assertThat(mail.ics()).isEmpty();
    }

    @Test
    void oneOfferedTimeIsSpokenOfAsOne() {
        assertThat(MailMessage.of(Samples.offered(Samples.JONAS, Samples.START)).text())
                .contains("can book this time. It is held until then.");
    }

    @Test
    void offeredTimesAroundAClockChangeSayTheirOffsetEach() {
        Instant winter = Instant.parse("2027-03-27T10:00:00Z");

        assertThat(MailMessage.of(Samples.offered(Samples.JONAS, winter, winter.plus(Duration.ofDays(1))))
                        .text())
                .contains("Saturday, March 27, 2027\n10:00 – 10:30\nEurope/Lisbon (UTC)\n\n"
                        + "Sunday, March 28, 2027\n11:00 – 11:30\nEurope/Lisbon (UTC+1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void whateverPeopleWriteIsNeverATag(String language) {
        String hostile = "<img src=x onerror=alert(1)>\"'&{host}";
        Correspondent host = Samples.named(Samples.JONAS, hostile);
        Correspondent guest = Samples.named(Samples.reading(Samples.AMINA, language, "Asia/Tokyo", true), hostile);
        Samples.Sample sample =
                Samples.cancelled().people(host, guest).words(hostile, hostile).because(true, hostile);

        for (MailMessage mail : List.of(
                message(sample),
                message(sample.toHost(true)),
                message(Samples.confirmed()
                        .people(host, guest)
                        .words(hostile, hostile)
                        .place("OTHER", hostile)))) {
            assertThat(mail.html()).doesNotContain("<img").contains("&lt;img src=x onerror=alert(1)&gt;");
            assertThat(mail.text()).contains("<img src=x onerror=alert(1)>\"'&{host}");
        }
    }

    @Test
    void aPlaceLeadsSomewhereOnlyIfItIsAnAddressOfTheWeb() {
        assertThat(message(Samples.confirmed().place("OTHER", "javascript:alert(1)"))
                        .html())
                .doesNotContain("href=\"javascript");
        assertThat(message(Samples.confirmed().place("VIDEO", "https://meet.example/a?b=1&c=\"2"))
                        .html())
                .contains("href=\"https://meet.example/a?b=1&amp;c=&#34;2\"");
    }

    @Test
    void anAccentThatIsNoColourIsNotWritten() {
        assertThat(MailColours.of("red;}</style><script>")).isEqualTo(MailColours.of("#3451d1"));
        assertThat(MailColours.of(null)).isEqualTo(MailColours.of("#3451d1"));
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        assertThat(message(Samples.confirmed()).html()).doesNotContain("<img", "<link", "@import", "url(", "<script");
    }

    @Test
    void eachPlaceIsSaidToTheOneWhoReads() {
        Samples.Sample hostCalls = Samples.confirmed().place("PHONE_HOST_CALLS", "+81 3 1234");
        Samples.Sample inviteeCalls = Samples.confirmed().place("PHONE_INVITEE_CALLS", "");

        assertThat(message(hostCalls).text()).contains("Where: Jonas Lindgren calls you on +81 3 1234");
        assertThat(message(hostCalls.toHost(true)).text()).contains("Where: You call Amina Haddad on +81 3 1234");
        assertThat(message(inviteeCalls).text()).contains("Where: You call Jonas Lindgren");
        assertThat(message(inviteeCalls.toHost(true)).text()).contains("Where: Amina Haddad calls you");
        assertThat(message(Samples.confirmed().place("ADDRESS", "Main St 1")).text())
                .contains("Where: Main St 1");
        assertThat(message(Samples.confirmed().place("OTHER", "")).text()).doesNotContain("Where");
    }

    private static MailMessage message(Samples.Sample sample) {
        return MailMessage.of(sample.mail(), Samples.ORGANIZER);
    }

    /** With ordinary spaces where the locale's data have narrow ones. */
    private static String plain(String text) {
        return text.replace('\u202F', ' ');
    }
}
