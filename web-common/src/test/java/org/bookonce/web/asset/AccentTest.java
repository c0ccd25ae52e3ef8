package org.bookonce.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {

    private static final Colour LIGHT = Colour.parse("#f0f0f3");
    private static final Colour DARK = Colour.parse("#222228");

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#ffffff", "#ffe600", "#0f766e", "#3b5bdb", "#ff00ff", "#767676", "#12131f"})
    void whateverColourIsChosenCanBeRead(String hex) {
        String[] blocks = Accent.of(hex).css().split("\n");

        readable(blocks[0], LIGHT);
        readable(blocks[1], DARK);
        readable(blocks[2], DARK);
    }

    @Test
    void aColourThatIsGoodEnoughStaysAsItIs() {
        assertThat(Accent.of("#0f766e").css()).contains("--accent-solid:#0f766e;");
    }

    @Test
    void itIsToldWhereAColourWouldBeHardToRead() {
        assertThat(AccentCheck.of("#0f766e")).isEqualTo(AccentCheck.DARK);
        assertThat(AccentCheck.of("#ffe600")).isEqualTo(AccentCheck.LIGHT);
        assertThat(AccentCheck.of("#e8590c")).isEqualTo(AccentCheck.FINE);
        assertThat(AccentCheck.of("red;}")).isEqualTo(AccentCheck.of("#3b5bdb"));
    }

    @Test
    void aPreviewColoursNothingAroundIt() {
        assertThat(Accent.of("#0f766e").preview().split("\n"))
                .hasSize(3)
                .allSatisfy(block -> assertThat(block).contains(" .branded{").doesNotContain(":root{"));
    }

    @Test
    void whatIsNoColourIsTheDefault() {
        assertThat(Accent.name("red;}")).isEqualTo("3b5bdb");
        assertThat(Accent.name(null)).isEqualTo("3b5bdb");
    }

    private static void readable(String block, Colour ground) {
        Colour solid = colour(block, "accent-solid");
        assertThat(solid.contrast(ground)).isGreaterThanOrEqualTo(3);
        assertThat(colour(block, "accent-on").contrast(solid)).isGreaterThanOrEqualTo(4.5);
        assertThat(colour(block, "accent-on").contrast(colour(block, "accent-solid-hover")))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(colour(block, "accent-text").contrast(ground)).isGreaterThanOrEqualTo(4.5);
    }

    private static Colour colour(String block, String name) {
        Matcher matcher = Pattern.compile("--" + name + ":(#[0-9a-f]{6})").matcher(block);
        assertThat(matcher.find()).as(name).isTrue();
        return Colour.parse(matcher.group(1));
    }
}
