package org.bookonce.web.asset;

/** Where a colour, as it is, stands out enough for controls (3:1), and where a readable shade takes its place (R1.10). */
public enum AccentCheck {
    /** It stands out on light and on dark ground. */
    FINE,
    /** It is too light for light ground. */
    LIGHT,
    /** It is too dark for dark ground. */
    DARK,
    /** It is too close to both. */
    BOTH;

    /** The check of a colour, {@code #rrggbb}; anything else is checked as the default colour, which takes its place. */
    public static AccentCheck of(String colour) {
        Accent accent = Accent.of(colour);
        if (accent.standsOutOnLight()) {
            return accent.standsOutOnDark() ? FINE : DARK;
        }
        return accent.standsOutOnDark() ? LIGHT : BOTH;
    }
}
