package org.bookonce.scheduling.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of letter as plain text, word by word, in {@code src/test/resources/letters}. Run with
 * {@code -Dbookonce.letters=<folder>} it writes them, and their HTML, for whoever wants to look at them.
 */
class GoldenLettersTest {

    private static final String FOLDER = System.getProperty("bookonce.letters", "");
    private static final String LONG_TITLE =
            "Quarterly review of the partnership between the northern and southern offices";

    static Stream<Map.Entry<String, MailMessage>> letters() {
        Map<String, MailMessage> letters = new TreeMap<>();
        for (String language : MailTemplates.LANGUAGES) {
            Samples.Sample moved = Samples.confirmed()
                    .people(
                            Samples.reading(Samples.JONAS, language, "Europe/Lisbon", true),
                            Samples.reading(Samples.AMINA, language, "Asia/Tokyo", !language.equals("en")));
            Instant former = Samples.START.minus(Duration.ofDays(3));
            letters.put("moved-" + language, booking(moved.movedFrom(former, true)));
            letters.put("confirmed-" + language, booking(moved));
            letters.put("reminder-" + language, reminder(moved));
            letters.put(
                    "moved-host-" + language,
                    booking(moved.movedFrom(former, false).toHost(true)));
        }
        for (String language : new String[] {"en", "ar", "de"}) {
            Samples.Sample taken = Samples.confirmed()
                    .people(
                            Samples.reading(Samples.JONAS, language, "Europe/Lisbon", true),
                            Samples.reading(Samples.AMINA, language, "Asia/Tokyo", !language.equals("en")));
            letters.put("reassigned-" + language, reassigned(taken, BookingMail.Kind.REASSIGNED));
            letters.put("reassigned-other-" + language, reassigned(taken.toHost(true), BookingMail.Kind.REASSIGNED));
            letters.put("reassigned-to-" + language, reassigned(taken.toHost(true), BookingMail.Kind.REASSIGNED_TO));
            letters.put(
                    "reassigned-from-" + language, reassigned(taken.toHost(true), BookingMail.Kind.REASSIGNED_FROM));
        }
        for (String language : new String[] {"en", "ar"}) {
            Correspondent invitee =
                    Samples.reading(Samples.AMINA, language, "Asia/Tokyo", language.equals("en") ? false : true);
            Correspondent host = Samples.reading(Samples.JONAS, language, "Europe/Lisbon", true);
            Samples.Sample confirmed = Samples.confirmed().people(host, invitee);
            Samples.Sample cancelled = Samples.cancelled().people(host, invitee);
            letters.put("confirmed-host-" + language, booking(confirmed.toHost(true)));
            letters.put(
                    "confirmed-long-" + language,
                    booking(confirmed
                            .words(
                                    LONG_TITLE,
                                    "Bring the figures of the last quarter, and what you would like to change.\n\n"
                                            + "Parking is behind the house.")
                            .place(
                                    "ADDRESS",
                                    "Rua do Ouro 12, 3rd floor, 1100-061 Lisboa, behind the second courtyard")));
            letters.put("cancelled-" + language, booking(cancelled));
            letters.put("cancelled-host-" + language, booking(cancelled.toHost(true)));
            letters.put("reminder-host-" + language, reminder(confirmed.toHost(true)));
            letters.put(
                    "own-words-" + language,
                    MailMessage.of(
                            confirmed.mail(),
                            Samples.ORGANIZER,
                            new OwnWords(
                                    "{title}, {day}",
                                    "Dear {invitee},\nsee you {day}.",
                                    "{organization}\nRua do Ouro 12")));
            letters.put("offered-" + language, offered(OneOffMail.Kind.OFFERED, host));
            letters.put("none-free-" + language, offered(OneOffMail.Kind.NONE_FREE, host));
            letters.put("notice-" + language, notice(host));
        }
        return letters.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aLetterReadsAsItAlwaysDid(Map.Entry<String, MailMessage> letter) {
        show(letter.getKey(), letter.getValue());
        assertThat(letter.getValue().text().replace('\u202F', ' ')).isEqualTo(golden(letter.getKey()));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aLineIsShortUnlessItIsAnAddress(Map.Entry<String, MailMessage> letter) {
        assertThat(letter.getValue().text().lines().filter(line -> line.length() > 72))
                .allMatch(line -> line.startsWith("https://"));
        assertThat(letter.getValue().text()).doesNotContain("<", "&nbsp;", "&amp;");
    }

    private static MailMessage booking(Samples.Sample sample) {
        return MailMessage.of(sample.mail(), Samples.ORGANIZER);
    }

    private static MailMessage reassigned(Samples.Sample sample, BookingMail.Kind kind) {
        return MailMessage.of(Samples.reassigned(sample, kind), Samples.ORGANIZER);
    }

    private static MailMessage reminder(Samples.Sample sample) {
        return MailMessage.of(sample.mail().as(BookingMail.Kind.REMINDER), Samples.ORGANIZER);
    }

    private static MailMessage offered(OneOffMail.Kind kind, Correspondent host) {
        Instant first = Samples.START;
        OneOffMail mail = Samples.offered(host, first, first.plus(Duration.ofHours(2)), first.plus(Duration.ofDays(1)));
        return MailMessage.of(new OneOffMail(
                kind,
                mail.oneOffId(),
                mail.organization(),
                mail.accent(),
                mail.host(),
                mail.createdBy(),
                mail.title(),
                mail.slots(),
                mail.hold(),
                mail.url(),
                mail.consoleUrl()));
    }

    private static MailMessage notice(Correspondent recipient) {
        return MailMessage.of(new NoticeMail(
                "invitation-revoked",
                true,
                "Northwind",
                "#0b7285",
                recipient,
                Map.of("by", "Grace Hopper", "email", "jonas@north.example", "organization", "Northwind"),
                "https://book.example/console/"));
    }

    private static String golden(String name) {
        try (InputStream in = GoldenLettersTest.class.getResourceAsStream("/letters/" + name + ".txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void show(String name, MailMessage letter) {
        if (!FOLDER.isEmpty()) {
            try {
                Files.writeString(Path.of(FOLDER, name + ".txt"), letter.text().replace('\u202F', ' '));
                Files.writeString(Path.of(FOLDER, name + ".html"), letter.html());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
