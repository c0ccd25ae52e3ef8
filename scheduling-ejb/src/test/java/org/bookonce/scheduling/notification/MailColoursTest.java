package org.bookonce.scheduling.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R1.10: whatever accent was chosen, the mail can be read. */
class MailColoursTest {

    @ParameterizedTest
    @ValueSource(strings = {"#3451d1", "#ffffff", "#000000", "#ffe600", "#0b7285", "#777777", "#ff0000", "#00ff00"})
    void buttonsAndLinksStandOut(String accent) {
        MailColours colours = MailColours.of(accent);

        assertThat(contrast(colours.button(), "#ffffff")).isGreaterThanOrEqualTo(3);
        assertThat(contrast(colours.onButton(), colours.button())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colours.link(), "#ffffff")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colours.darkButton(), "#17171b")).isGreaterThanOrEqualTo(3);
        assertThat(contrast(colours.onDarkButton(), colours.darkButton())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colours.darkLink(), "#17171b")).isGreaterThanOrEqualTo(4.5);
    }

    private static double contrast(String one, String other) {
        return MailColours.contrast(Integer.parseInt(one.substring(1), 16), Integer.parseInt(other.substring(1), 16));
    }
}
