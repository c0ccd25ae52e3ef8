package org.bookonce.scheduling.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.bookonce.tenant.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What hosts and creators are told of a one-off, in every language. */
class OneOffLetterTest {

    private static final String URL = "https://book.example/northwind/one-off/abc";

    @ParameterizedTest
    @EnumSource(OneOffMail.Kind.class)
    void everythingThatHappensHasItsWords(OneOffMail.Kind kind) {
        for (String language : Texts.LANGUAGES) {
            Letter letter = OneOffLetter.of(mail(kind, language, URL));
            assertThat(LetterText.of(letter))
                    .as(language)
                    .contains("Intro call", URL)
                    .doesNotContain("{", "mail.");
            assertThat(letter.subject()).contains("Intro call");
        }
    }

    @ParameterizedTest
    @EnumSource(OneOffMail.Kind.class)
    void whereThereIsNoLinkAnyMoreNoneIsShown(OneOffMail.Kind kind) {
        Letter letter = OneOffLetter.of(mail(kind, "en", ""));
        assertThat(letter.details()).isEmpty();
        assertThat(letter.url()).isEqualTo("https://book.example/console/northwind/one-offs");
    }

    private static OneOffMail mail(OneOffMail.Kind kind, String language, String url) {
        OneOffMail mail =
                Samples.offered(Samples.reading(Samples.JONAS, language, "Europe/Lisbon", true), Samples.START);
        return new OneOffMail(
                kind,
                mail.oneOffId(),
                mail.organization(),
                mail.accent(),
                mail.host(),
                mail.createdBy(),
                mail.title(),
                mail.slots(),
                mail.hold(),
                url,
                mail.consoleUrl());
    }
}
