package org.bookonce.tenant.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Lindgren & Osei,lindgren-osei",
        "Café Müller’s,cafe-mullers",
        "Łódź Ærø,lodz-aero",
        "Ελλάδα,ellada",
        "株式会社,zhu-shi-hui-she",
        "Москва,moskva",
        "A,a-team",
        "!!!,team"
    })
    void aNameInAnyScriptBecomesAnAddress(String name, String slug) {
        assertThat(Slug.candidates(name).get(0)).isEqualTo(slug);
    }

    @Test
    void arabicNamesAndVeryLongOnesBecomeAddressesToo() {
        assertThat(Slug.candidates("مؤسسة النور").get(0)).matches("[a-z][a-z0-9-]+[a-z]");
        assertThat(Slug.candidates("a b ".repeat(60))).allMatch(slug -> slug.length() <= Slug.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Console", "API", "m", "Lindgren & Osei", "", "-", "🎉"})
    void whatIsSuggestedCanBeTaken(String name) {
        assertThat(Slug.candidates(name)).isNotEmpty().allSatisfy(slug -> {
            Input input = new Input();
            assertThat(Slug.read(input, "slug", slug)).isEqualTo(slug);
            input.check();
        });
    }

    @Test
    void suggestionsDifferFromOneAnother() {
        assertThat(Slug.candidates("Acme"))
                .startsWith("acme", "acme-team", "acme-2")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "-a", "a-", "a b", "a_b", "a/b", "é", "a.b", "١٢"})
    void otherShapesAreRefused(String slug) {
        assertThat(refusal(slug)).isEqualTo("organization.slug-shape");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "console", "health", "book", "one-off", "bookings", "CONSOLE", " api "})
    void wordsOfOursAreRefused(String slug) {
        assertThat(refusal(slug)).isEqualTo("organization.slug-reserved");
    }

    @Test
    void capitalsAndSpacesAroundAreForgiven() {
        assertThat(Slug.read(new Input(), "slug", " Acme-2 ")).isEqualTo("acme-2");
    }

    private static String refusal(String slug) {
        Input input = new Input();
        Slug.read(input, "slug", slug);
        String[] key = new String[1];
        assertThatThrownBy(input::check)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> key[0] = e.fields().get(0).code().key());
        return key[0];
    }
}
