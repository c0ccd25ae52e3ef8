package org.bookonce.web.asset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {

    @Test
    void anAddressCarriesTheVersionOfItsContent() {
        String version = Assets.find("tokens.css").orElseThrow().version();

        assertThat(Assets.address("/console", "tokens.css")).isEqualTo("/console/assets/tokens.css?v=" + version);
        assertThat(version).hasSize(16);
    }

    @Test
    void typesAreThoseOfTheFiles() {
        assertThat(Assets.find("tokens.css").orElseThrow().type()).isEqualTo("text/css;charset=UTF-8");
        assertThat(Assets.find("fonts/inter-latin-5.3.0.woff2").orElseThrow().type())
                .isEqualTo("font/woff2");
        assertThat(Assets.find("fonts/OFL.txt")).isPresent();
    }

    @Test
    void aSheetThatImportsOthersIsServedAsOne() {
        assertThat(Assets.find("joined.css").orElseThrow().plain())
                .asString(UTF_8)
                .containsSubsequence("a {", "content: \"$1 \\2014\"", "b {", "color: inherit")
                .doesNotContain("@import");
        assertThatThrownBy(() -> Assets.address("", "torn.css")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyColourHasAStylesheet() {
        assertThat(Assets.accentAddress("", "#0F766E")).startsWith("/assets/accent/0f766e.css?v=");
        assertThat(Assets.find("accent/0f766e.css")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "../beans.xml",
                "fonts/../../beans.xml",
                "fonts//OFL.txt",
                "/etc/passwd",
                "tokens.css/",
                "fonts",
                "beans.xml",
                "accent/zzzzzz.css",
                "tokens.CSS",
                "..",
                "a\0.css",
                "fonts/.hidden.css"
            })
    void nothingElseIsFound(String name) {
        assertThat(Assets.find(name)).isEmpty();
    }

    @Test
    void namingAnUnknownAssetIsAnError() {
        assertThatThrownBy(() -> Assets.address("", "nope.css")).isInstanceOf(IllegalArgumentException.class);
    }
}
