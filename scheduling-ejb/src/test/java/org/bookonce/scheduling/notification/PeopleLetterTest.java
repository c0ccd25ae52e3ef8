package org.bookonce.scheduling.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told about their place in an organization, in both languages (R1.5, R10.1). */
class PeopleLetterTest {

    private static final Map<String, String> WORDS = Map.of(
            "organization", "North",
            "by", "Amara Osei",
            "from", "Amara Osei",
            "to", "Jonas Lindgren",
            "name", "Priya Raman",
            "role", "ADMIN",
            "upcoming", "2");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    role-changed         | Your role in North changed              | You are an admin now
                    ownership-received   | You are an owner of North now           | North is yours
                    ownership-given      | You transferred ownership of North      | Jonas Lindgren is an owner of North now
                    member-deactivated   | You no longer have access to North      | You were deactivated in North
                    member-reactivated   | You have access to North again          | You are back in North
                    member-left          | Priya Raman left North                  | Priya Raman left North
                    """)
    void everyNoticeIsWrittenInFull(String kind, String subject, String title) {
        Letter english = letter(kind, "en");
        assertThat(english.subject()).isEqualTo(subject);
        assertThat(english.title()).isEqualTo(title);
        assertComplete(english);
        Letter arabic = letter(kind, "ar");
        assertThat(arabic.rightToLeft()).isTrue();
        assertComplete(arabic);
    }

    @ParameterizedTest
    @CsvSource({"0, Nothing was booked with them.", "3, Upcoming bookings that need somebody: 3"})
    void whoeverStaysLearnsWhatIsLeftToSettle(String upcoming, String lead) {
        Map<String, String> words = new java.util.HashMap<>(WORDS);
        words.put("upcoming", upcoming);
        assertThat(letter("member-left", "en", words).lead()).startsWith(lead);
    }

    private static void assertComplete(Letter letter) {
        assertThat(letter.status()).isNotBlank();
        assertThat(letter.subject() + letter.title() + letter.lead() + letter.note() + letter.action())
                .doesNotContain("{")
                .doesNotContain("null");
    }

    private static Letter letter(String kind, String language) {
        return letter(kind, language, WORDS);
    }

    private static Letter letter(String kind, String language, Map<String, String> words) {
        Correspondent reader = new Correspondent("Ada", "ada@north.example", ZoneId.of("UTC"), language, true);
        return NoticeLetter.of(new NoticeMail(
                kind, false, "North", "#3b5bdb", reader, words, "https://console.example/console/north/"));
    }
}
