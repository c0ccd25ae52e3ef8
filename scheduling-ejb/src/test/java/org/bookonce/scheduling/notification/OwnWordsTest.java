package org.bookonce.scheduling.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R10.3: what an organization says in its own words. */
class OwnWordsTest {

    @Test
    void variablesAreFilledInAndTheRestStaysAsItIs() {
        OwnWords words = new OwnWords(
                "{title}: {day}, {time}",
                "Dear {invitee},\n{host} of {organization} meets you: {place}.",
                "Bye, {host}");

        MailMessage mail = MailMessage.of(Samples.confirmed().mail(), Samples.ORGANIZER, words);

        assertThat(plain(mail.subject())).isEqualTo("Intro call: Tuesday, March 2, 2027, 7:00 PM");
        assertThat(mail.text())
                .contains("Dear Amina Haddad,\nJonas Lindgren of Northwind meets you: Video meeting.")
                .contains("\n\nBye, Jonas Lindgren\n\n-- \n");
    }

    @Test
    void whatIsEmptyIsSaidInStandardWords() {
        MailMessage standard = MailMessage.of(Samples.confirmed().mail(), Samples.ORGANIZER);
        MailMessage closed = MailMessage.of(Samples.confirmed().mail(), Samples.ORGANIZER, new OwnWords("", "", "Bye"));

        assertThat(closed.subject()).isEqualTo(standard.subject());
        assertThat(closed.text()).isEqualTo(standard.text().replace("\n\n-- \n", "\n\nBye\n\n-- \n"));
    }

    @Test
    void aValueIsNeitherATagNorAVariable() {
        Samples.Sample hostile = Samples.confirmed().words("<b>{host}</b>", "");
        OwnWords words = new OwnWords("{title}", "<i>{title}</i>", "{title} \\ $1");

        MailMessage mail = MailMessage.of(hostile.mail(), Samples.ORGANIZER, words);

        assertThat(mail.subject()).isEqualTo("<b>{host}</b>");
        assertThat(mail.html())
                .contains("&lt;i&gt;&lt;b&gt;{host}&lt;/b&gt;&lt;/i&gt;", "\\ $1")
                .doesNotContain("<b>", "<i>");
    }

    @Test
    void theyGoAlongWithTheMailTheyWereQueuedWith() {
        OwnWords words = new OwnWords("{title}", "Hello", "");
        BookingMail mail = Samples.confirmed().mail();

        String kept = words.with(mail).toString();

        assertThat(OwnWords.in(kept)).isEqualTo(words);
        assertThat(MailJson.read(kept, BookingMail.class)).isEqualTo(mail);
        assertThat(OwnWords.in(MailJson.write(mail)))
                .as("queued by an older archive")
                .isEqualTo(OwnWords.NONE);
        assertThat(OwnWords.NONE.with(mail).toString()).isEqualTo(MailJson.write(mail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "{day", "day}", "{{day}}", "{day}}", "}{"})
    void aBraceThatBelongsToNothingIsFound(String text) {
        assertThat(TemplateText.balanced(text)).isFalse();
    }

    @Test
    void namesInBracesAreFoundWhetherKnownOrNot() {
        assertThat(TemplateText.variables("{day} { day } {nobody} {day} {}"))
                .containsExactly("day", " day ", "nobody", "");
        assertThat(TemplateText.balanced("{day} and {time}")).isTrue();
        assertThat(TemplateText.fill("{day} {nobody}", Map.of("day", "Monday"))).isEqualTo("Monday {nobody}");
    }

    /** With ordinary spaces where the locale's data have narrow ones. */
    private static String plain(String text) {
        return text.replace('\u202F', ' ');
    }
}
