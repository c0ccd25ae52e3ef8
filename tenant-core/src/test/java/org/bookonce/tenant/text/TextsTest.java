package org.bookonce.tenant.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every language says everything, with the same arguments. */
class TextsTest {

    static final List<String> LANGUAGES = Texts.LANGUAGES;

    private static final Texts ENGLISH = Texts.of("en");

    @Test
    void thereIsSomethingToSay() {
        assertThat(ENGLISH.keys()).contains("oneoff.booked", "input.required");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyLanguageHasTheSameKeys(String language) {
        assertThat(Texts.of(language).keys()).isEqualTo(ENGLISH.keys());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyMessageTakesTheSameArguments(String language) {
        Texts texts = Texts.of(language);
        for (String key : ENGLISH.keys()) {
            assertThat(arguments(texts, key)).as(language + " " + key).isEqualTo(arguments(ENGLISH, key));
        }
    }

    @Test
    void whatInviteesReadIsSaidInEachOfTheirLanguages() {
        for (String bundle : Texts.INVITEE_BUNDLES) {
            for (String language : Texts.INVITEE_LANGUAGES) {
                assertThat(forInvitees(bundle, language))
                        .as(bundle + " in " + language)
                        .isNotEmpty()
                        .isEqualTo(forInvitees(bundle, "en"));
            }
        }
    }

    @Test
    void whatInviteesReadTakesTheSameArgumentsInEachOfTheirLanguages() {
        for (String language : Texts.INVITEE_LANGUAGES) {
            Texts texts = Texts.of(language);
            for (String key : ENGLISH.keys()) {
                assertThat(arguments(texts, key)).as(language + " " + key).isEqualTo(arguments(ENGLISH, key));
            }
        }
    }

    @Test
    void germanSaysWhatOnlyTheConsoleSaysInTheDefaultLanguage() {
        Texts german = Texts.of("de");
        assertThat(german.keys()).isEqualTo(ENGLISH.keys());
        assertThat(german.get("oneoff.booked")).isEqualTo("Dieser Einzeltermin ist bereits gebucht.");
        assertThat(german.get("input.too-long", "max", 1)).isEqualTo("Höchstens 1 Zeichen.");
        assertThat(german.get("console.cancel")).isEqualTo(ENGLISH.get("console.cancel"));
        assertThat(Texts.best(List.of(Locale.GERMAN))).isEqualTo(Locale.GERMAN);
        assertThat(Texts.best(List.of(Locale.GERMAN), Texts.LANGUAGES)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void theMessagesOfTheSpecificationAreExact() {
        assertThat(ENGLISH.get("oneoff.booked")).isEqualTo("This one-off was already booked.");
        assertThat(ENGLISH.get("oneoff.expired")).isEqualTo("This one-off has expired.");
        assertThat(ENGLISH.get("oneoff.deleted")).isEqualTo("This link is no longer valid.");
        assertThat(ENGLISH.get("oneoff.not-found")).isEqualTo("This link is no longer valid.");
        assertThat(ENGLISH.get("oneoff.none-free")).isEqualTo("None of these times is free any more.");
        assertThat(ENGLISH.get("oneoff.slot-taken")).isEqualTo("That time was just taken. Please pick another.");
    }

    @Test
    void arabicIsWrittenFromTheRightAndHasItsPlurals() {
        Texts arabic = Texts.of("ar");
        assertThat(arabic.rightToLeft()).isTrue();
        assertThat(arabic.get("input.too-long", "max", 2)).isEqualTo("حرفان على الأكثر.");
    }

    @Test
    void theFirstLanguageThatThereIsIsChosen() {
        assertThat(Texts.best(List.of(Locale.forLanguageTag("tlh"), Locale.forLanguageTag("ar-EG"))))
                .isEqualTo(Locale.forLanguageTag("ar-EG"));
        assertThat(Texts.best(List.of())).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aMissingTextIsAProgrammingError() {
        assertThatThrownBy(() -> ENGLISH.get("no.such")).hasMessageContaining("no.such");
        assertThatCode(() -> ENGLISH.get("oneoff.slots-too-many", "max", 10)).doesNotThrowAnyException();
    }

    /** Only what stands on the console's pages may lack a language. */
    private static TreeSet<String> forInvitees(String bundle, String language) {
        TreeSet<String> keys = new TreeSet<>(Texts.keysOf(bundle, language));
        keys.removeIf(key -> key.startsWith("console."));
        return keys;
    }

    private static TreeSet<String> arguments(Texts texts, String key) {
        return new TreeSet<>(new MessageFormat(texts.pattern(key), texts.locale()).getArgumentNames());
    }
}
