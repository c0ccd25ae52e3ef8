package org.bookonce.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** DESIGN.md's promises about colour, checked against the stylesheet itself. */
class TokensTest {

    private static final String CSS =
            new String(Assets.find("tokens.css").orElseThrow().plain(), StandardCharsets.UTF_8);
    private static final Map<String, Colour> LIGHT = colours(CSS.substring(0, CSS.indexOf("@media")));
    private static final Map<String, Colour> DARK =
            colours(CSS.substring(CSS.indexOf("@media"), CSS.indexOf(":root[data-theme=\"dark\"]")));
    private static final Map<String, Colour> DARK_BY_CHOICE =
            colours(CSS.substring(CSS.indexOf(":root[data-theme=\"dark\"]")));

    @Test
    void darkIsTheSameByWishAndByChoice() {
        assertThat(DARK).isEqualTo(DARK_BY_CHOICE).hasSizeGreaterThan(15);
    }

    @Test
    void textIsReadableOnEveryGround() {
        for (Map<String, Colour> theme : java.util.List.of(LIGHT, DARK)) {
            for (String ground : new String[] {"neutral-1", "neutral-2", "neutral-3"}) {
                for (String text :
                        new String[] {"neutral-9", "neutral-10", "neutral-11", "neutral-12", "accent-text"}) {
                    assertContrast(theme, text, ground, 4.5);
                }
                assertContrast(theme, "neutral-8", ground, 3);
                assertContrast(theme, "accent-solid", ground, 3);
            }
            assertContrast(theme, "accent-on", "accent-solid", 4.5);
        }
    }

    @Test
    void statusIsReadableOnItsTint() {
        for (Map<String, Colour> theme : java.util.List.of(LIGHT, DARK)) {
            for (String meaning : new String[] {"positive", "waiting", "negative"}) {
                assertContrast(theme, meaning, meaning + "-tint", 4.5);
                assertContrast(theme, meaning, "neutral-1", 4.5);
            }
        }
    }

    @Test
    void theDefaultAccentIsTheOneOfItsStylesheet() {
        String[] blocks = Accent.of(Accent.DEFAULT).css().split("\n");
        for (String name : new String[] {"accent-solid", "accent-solid-hover", "accent-on", "accent-text"}) {
            assertThat(LIGHT).containsEntry(name, colours(blocks[0]).get(name));
            assertThat(DARK).containsEntry(name, colours(blocks[2]).get(name));
        }
    }

    private static void assertContrast(Map<String, Colour> theme, String text, String ground, double least) {
        assertThat(theme.get(text).contrast(theme.get(ground)))
                .as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(least);
    }

    private static Map<String, Colour> colours(String block) {
        Map<String, Colour> colours = new TreeMap<>();
        Matcher matcher = Pattern.compile("--([a-z0-9-]+): ?(#[0-9a-f]{6});?").matcher(block);
        while (matcher.find()) {
            colours.put(matcher.group(1), Colour.parse(matcher.group(2)));
        }
        return colours;
    }
}
