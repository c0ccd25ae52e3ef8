package org.bookonce.web.asset;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The stylesheet of an organization's accent colour (R1.10). Whatever colour was chosen, what is drawn with it is
 * readable: controls stand out 3:1 from their ground, text 4.5:1, in light and in dark. The strict policy forbids style
 * attributes, hence a stylesheet of its own per colour.
 */
final class Accent {

    /** Bookonce's own colour. */
    static final String DEFAULT = "#3b5bdb";

    private static final List<Colour> LIGHT = grounds("#ffffff", "#f7f7f9", "#f0f0f3");
    private static final List<Colour> DARK = grounds("#17171b", "#0f0f12", "#222228");
    private static final int STEP = 4;
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    private final Colour colour;

    private Accent(Colour colour) {
        this.colour = colour;
    }

    static Accent of(String hex) {
        return new Accent(Colour.parse("#" + name(hex)));
    }

    /** A colour without its number sign, in small letters; the default one where it is none. */
    static String name(String hex) {
        boolean valid = hex != null && HEX.matcher(hex).matches();
        return (valid ? hex : DEFAULT).substring(1).toLowerCase(Locale.ROOT);
    }

    /** The declarations for a whole page. */
    String css() {
        return css("");
    }

    /** The declarations for what is inside of elements of the class {@code branded}. */
    String preview() {
        return css(" .branded");
    }

    /** Whether controls can have the very colour on light grounds. */
    boolean standsOutOnLight() {
        return standsOut(colour, LIGHT);
    }

    /** The same on dark grounds. */
    boolean standsOutOnDark() {
        return standsOut(colour, DARK);
    }

    private static boolean standsOut(Colour colour, List<Colour> grounds) {
        return grounds.stream().allMatch(ground -> colour.contrast(ground) >= 3);
    }

    private String css(String inside) {
        String dark = declarations(DARK, Colour.WHITE);
        return ":root" + inside + "{--accent:" + colour.hex() + ";" + declarations(LIGHT, Colour.BLACK) + "}\n"
                + "@media (prefers-color-scheme:dark){:root:not([data-theme=\"light\"])" + inside + "{" + dark + "}}\n"
                + ":root[data-theme=\"dark\"]" + inside + "{" + dark + "}\n";
    }

    private String declarations(List<Colour> grounds, Colour away) {
        Colour solid = towards(away, c -> standsOut(c, grounds));
        Colour on = solid.contrast(Colour.WHITE) >= 4.5 ? Colour.WHITE : Colour.BLACK;
        Colour hover = solid.mix(on == Colour.WHITE ? Colour.BLACK : Colour.WHITE, 3 * STEP);
        Colour tint = grounds.get(0).mix(colour, 20);
        Colour text =
                towards(away, c -> c.contrast(tint) >= 4.5 && grounds.stream().allMatch(g -> c.contrast(g) >= 4.5));
        return "--accent-solid:" + solid.hex() + ";--accent-solid-hover:" + hover.hex() + ";--accent-on:" + on.hex()
                + ";--accent-text:" + text.hex();
    }

    private Colour towards(Colour away, Predicate<Colour> readable) {
        for (int percent = 0; percent < 100; percent += STEP) {
            Colour mixed = colour.mix(away, percent);
            if (readable.test(mixed)) {
                return mixed;
            }
        }
        return away;
    }

    private static List<Colour> grounds(String... hex) {
        return java.util.Arrays.stream(hex).map(Colour::parse).toList();
    }
}
