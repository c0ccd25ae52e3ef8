package org.bookonce.tenant.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every language says everything, with the same arguments. */
class TextsTest {

    static final List<String> LANGUAGES = Texts.LANGUAGES;

    static final List<String> INVITEE_LANGUAGES = Texts.INVITEE_LANGUAGES;

    /** What some language says just as English does. */
    private static final Set<String> ALIKE = Set.of(
            "mail.colon",
            "mail.label.proposal",
            "mail.label.words",
            "mail.sample.invitee",
            "public.booking.page",
            "public.duration",
            "public.duration.both",
            "public.duration.comma",
            "public.form.email",
            "public.form.error",
            "public.form.name",
            "public.slots.page",
            "public.zone.region.Asia",
            "public.zone.region.Australia",
            "public.zone.region.Europe");

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
    void eachOfTheSevenLanguagesCallsItselfByItsName() {
        assertThat(Texts.INVITEE_LANGUAGES)
                .extracting(Texts::ownName)
                .containsExactly("English", "Deutsch", "Français", "Español", "Português", "日本語", "العربية");
        assertThat(Texts.INVITEE_LANGUAGES).containsAll(Texts.LANGUAGES);
    }

    @ParameterizedTest
    @FieldSource("INVITEE_LANGUAGES")
    void nothingIsLeftInEnglish(String language) {
        Texts texts = Texts.of(language);
        for (String bundle : Texts.INVITEE_BUNDLES) {
            for (String key : forInvitees(bundle, language)) {
                if (!language.equals("en") && !ALIKE.contains(key)) {
                    assertThat(texts.pattern(key)).as(language + " " + key).isNotEqualTo(ENGLISH.pattern(key));
                }
            }
        }
    }

    /** DESIGN.md, Words; quotation marks that MessageFormat takes for its own; and the space before French colons. */
    @ParameterizedTest
    @FieldSource("INVITEE_LANGUAGES")
    void whatInviteesReadIsSaidInTheVoiceOfTheHouse(String language) {
        Texts texts = Texts.of(language);
        for (String bundle : Texts.INVITEE_BUNDLES) {
            for (String key : forInvitees(bundle, language)) {
                assertThat(texts.pattern(key))
                        .as(language + " " + key)
                        .doesNotContain("!", "！", "'", "¡", "  ")
                        .doesNotContainPattern(language.equals("fr") ? "[^\\u00A0\\d][:;?»]|«[^\\u00A0]" : "\\u00A0");
            }
        }
    }

    @Test
    void ofALocaleTheLanguageIsSpokenAndTheRegionKept() {
        for (String tag : List.of("pt-BR", "pt-PT", "ja-JP", "fr-CA", "es-MX")) {
            Locale best = Texts.best(List.of(Locale.forLanguageTag(tag)));
            assertThat(best).isEqualTo(Locale.forLanguageTag(tag));
            assertThat(Texts.of(best).locale().getLanguage()).isEqualTo(tag.substring(0, 2));
        }
        assertThat(Texts.of("pt").get("public.duration", "minutes", 1)).isEqualTo("1 minuto");
        assertThat(Texts.of("fr").get("public.duration", "minutes", 30)).isEqualTo("30 minutes");
        assertThat(Texts.of("es").get("public.book.day", "day", "martes", "count", 0))
                .isEqualTo("martes, ningún horario");
        assertThat(Texts.of("ja").get("public.duration", "minutes", 1)).isEqualTo("1分");
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
