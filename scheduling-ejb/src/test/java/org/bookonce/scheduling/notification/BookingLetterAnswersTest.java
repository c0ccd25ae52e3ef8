package org.bookonce.scheduling.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the booking form asked, and who is met, in the mails about a booking of a booking link (R3.1, R10.1). */
class BookingLetterAnswersTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final BookingMail.Answer ROOF = new BookingMail.Answer("What about?", "The roof");
    private static final BookingMail.Answer LINK = new BookingMail.Answer("Your page?", "https://evil.example/x");

    @Test
    void theHostReadsTheAnswersAsTextThatLeadsNowhere() {
        assertThat(BookingLetter.of(mail(true, "", ROOF, LINK)).details())
                .contains(
                        new Letter.Detail("What about?", "The roof", ""),
                        new Letter.Detail("Your page?", "https://evil.example/x", ""));
    }

    @Test
    void theInviteeDoesNotReadTheirOwnAnswersAgain() {
        assertThat(BookingLetter.of(mail(false, "", ROOF)).details())
                .extracting(Letter.Detail::label)
                .doesNotContain("What about?");
    }

    @Test
    void theInviteeIsToldOfEverybodyWhoComes() {
        assertThat(BookingLetter.of(mail(false, "Amara, Jonas")).lead()).contains("Amara, Jonas");
        assertThat(InvitationFile.of(mail(false, "Amara, Jonas"), "book@example.org"))
                .contains("Amara")
                .contains("Jonas");
    }

    @Test
    void aMailThatAnOlderArchiveQueuedHasNeitherAnswersNorTeam() {
        String old = MailJson.write(mail(true, "", ROOF)).replaceAll(",\"team\".*", "}");
        BookingMail read = MailJson.read(old, BookingMail.class);
        assertThat(read.answers()).isEmpty();
        assertThat(read.met()).isEqualTo("Amara");
    }

    private static BookingMail mail(boolean toHost, String team, BookingMail.Answer... answers) {
        Instant start = Instant.parse("2027-03-01T10:00:00Z");
        return new BookingMail(
                BookingMail.Kind.CONFIRMED,
                toHost,
                UUID.randomUUID(),
                "Northwind",
                "#0b7285",
                new Correspondent("Amara", "amara@example.org", UTC, "en", true),
                new Correspondent("Ada", "ada@example.org", UTC, "en", true),
                "Intro",
                "",
                "VIDEO",
                "",
                start,
                start.plusSeconds(1800),
                UTC,
                "booking-1@bookonce",
                0,
                start,
                "https://book.example/northwind/bookings/tok",
                false,
                "",
                null,
                team,
                List.of(answers),
                null);
    }
}
