package org.bookonce.scheduling.notification;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * An organization's accent colour, made readable in a mail (R1.10): the button stands out 3:1 from the card and its
 * words 4.5:1 from the button, in light and in dark. Public for the compiled template only.
 *
 * @param button in light, as {@code #rrggbb}
 * @param onButton the button's words in light
 * @param darkButton in dark
 * @param onDarkButton the button's words in dark
 * @param link text on the card in light
 * @param darkLink text on the card in dark
 */
public record MailColours(
        String button, String onButton, String darkButton, String onDarkButton, String link, String darkLink) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final String OWN = "#3451d1";
    private static final int WHITE = 0xFFFFFF;
    private static final int CARD = 0xFFFFFF;
    private static final int DARK_CARD = 0x17171B;
    private static final int BLACK = 0;

    static MailColours of(String accent) {
        String hex = accent != null && HEX.matcher(accent).matches() ? accent : OWN;
        int colour = Integer.parseInt(hex.substring(1), 16);
        int button = towards(BLACK, colour, c -> contrast(c, CARD) >= 3);
        int darkButton = towards(WHITE, colour, c -> contrast(c, DARK_CARD) >= 3);
        return new MailColours(
                hex(button),
                hex(on(button)),
                hex(darkButton),
                hex(on(darkButton)),
                hex(towards(BLACK, colour, c -> contrast(c, CARD) >= 4.5)),
                hex(towards(WHITE, colour, c -> contrast(c, DARK_CARD) >= 4.5)));
    }

    /** Contrast ratio of two colours (WCAG 2.2), 1 to 21. */
    static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static int on(int ground) {
        return contrast(ground, WHITE) >= 4.5 ? WHITE : BLACK;
    }

    private static int towards(int away, int colour, Predicate<Integer> readable) {
        for (int percent = 0; percent < 100; percent += 4) {
            int mixed = mix(colour, away, percent);
            if (readable.test(mixed)) {
                return mixed;
            }
        }
        return away;
    }

    private static int mix(int one, int other, int percent) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = one >> shift & 0xFF;
            int b = other >> shift & 0xFF;
            mixed |= (int) Math.round(a + (b - a) * percent / 100.0) << shift;
        }
        return mixed;
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }
}
