package org.bookonce.scheduling.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What host and invitee are told of a proposal (R2.12), in each language of invitees. */
class ProposalLetterTest {

    static final List<String> LANGUAGES = MailTemplates.LANGUAGES;

    private static final String URL = "https://book.example/northwind/one-off/tok_en";

    @Test
    void theHostReadsTheTimesInTheirOwnZoneAndTheSentence() {
        MailMessage mail = MailMessage.of(mail(ProposalMail.Kind.MADE, Samples.JONAS, "I land at nine", true));

        assertThat(mail.subject()).isEqualTo("Ada proposes other times: Intro call");
        assertThat(mail.text())
                .contains(
                        "Tuesday, March 2, 2027\n10:00 – 10:30\n11:00 – 11:30\n\nEurope/Lisbon (UTC)",
                        "ada@b.example",
                        "I land at nine",
                        "Where: You call Ada on +351 21 000 0000",
                        URL);
        assertThat(mail.html()).contains("href=\"mailto:ada@b.example\"");
    }

    @Test
    void theInviteeReadsTheAnswerAndWhetherTheLinkIsOpen() {
        Correspondent german = Samples.reading(Samples.AMINA, "de", "Europe/Berlin", true);

        assertThat(MailMessage.of(mail(ProposalMail.Kind.ANSWERED, german, "Geht es auch um drei?", true))
                        .text())
                .contains("Geht es auch um drei?", "Der Link ist weiterhin offen", "Link öffnen:\n" + URL)
                .doesNotContain("ada@b.example");
        assertThat(MailMessage.of(mail(ProposalMail.Kind.ANSWERED, german, "", false))
                        .text())
                .contains("Die Zeiten dieses Links sind vorbei.");
    }

    @Test
    void theInviteeReadsWhichTimesWereNotTakenAndNotAsIfTheyStood() {
        MailMessage mail = MailMessage.of(mail(ProposalMail.Kind.ANSWERED, Samples.AMINA, "At three?", true));
        Correspondent english = Samples.reading(Samples.AMINA, "en", "Europe/Berlin", true);

        assertThat(MailMessage.of(mail(ProposalMail.Kind.ANSWERED, english, "At three?", true))
                        .text())
                .contains("You proposed:\nTuesday, March 2, 2027\n11:00 – 11:30\nEurope/Berlin (UTC+1)\n12:00 – 12:30")
                .containsSubsequence("You proposed:", "Answer: At three?")
                .doesNotContain("+351");
        assertThat(mail.html()).doesNotContain("class=\"times\"", "class=\"clock\"");
    }

    @Test
    void whatCanNoLongerBeBookedIsStruckOut() {
        Correspondent english = Samples.reading(Samples.AMINA, "en", "Europe/Berlin", true);
        MailMessage mail = MailMessage.of(mail(ProposalMail.Kind.CLOSED, english, "", false));

        assertThat(mail.text()).contains("Tuesday, March 2, 2027\n11:00 – 11:30\n12:00 – 12:30\n\nEurope/Berlin");
        assertThat(mail.html()).contains("line-through\">11:00 – 11:30</strong>");
    }

    @ParameterizedTest
    @EnumSource(ProposalMail.Kind.class)
    void everyLanguageOfInviteesSaysItInFull(ProposalMail.Kind kind) {
        for (String language : LANGUAGES) {
            Correspondent reader = Samples.reading(Samples.AMINA, language, "Africa/Cairo", true);
            MailMessage mail = MailMessage.of(mail(kind, reader, "Words", true));
            assertThat(mail.subject() + mail.text())
                    .as(language)
                    .contains("Intro call")
                    .doesNotContain("{")
                    .doesNotContain("null");
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whateverPeopleWriteIsNeverATag(String language) {
        String hostile = "<img src=x onerror=alert(1)>\"'&{host}";
        Correspondent reader = Samples.reading(Samples.AMINA, language, "Asia/Tokyo", true);

        assertThat(MailMessage.of(mail(ProposalMail.Kind.MADE, reader, hostile, true))
                        .html())
                .doesNotContain("<img")
                .contains("&lt;img src=x onerror=alert(1)&gt;");
    }

    private static ProposalMail mail(ProposalMail.Kind kind, Correspondent to, String message, boolean open) {
        Instant first = Samples.START;
        List<ProposalMail.Time> times = List.of(time(first), time(first.plus(Duration.ofHours(1))));
        return new ProposalMail(
                kind,
                UUID.randomUUID(),
                "Northwind",
                "#3b5bdb",
                to,
                "Intro call",
                "Jonas Lindgren",
                "Ada",
                "ada@b.example",
                times,
                "PHONE_HOST_CALLS",
                "+351 21 000 0000",
                message,
                open,
                URL);
    }

    private static ProposalMail.Time time(Instant start) {
        return new ProposalMail.Time(start, start.plus(Duration.ofMinutes(30)));
    }
}
