package org.bookonce.web.asset;

import java.util.Locale;

/** An sRGB colour, and how well it stands out from another one (WCAG 2.2). */
record Colour(int red, int green, int blue) {

    static final Colour BLACK = new Colour(0, 0, 0);
    static final Colour WHITE = new Colour(255, 255, 255);

    static Colour parse(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Colour(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
    }

    String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** This colour with {@code percent} of another one in it, as CSS {@code color-mix(in srgb, …)} does. */
    Colour mix(Colour other, int percent) {
        return new Colour(
                mix(red, other.red, percent), mix(green, other.green, percent), mix(blue, other.blue, percent));
    }

    /** Contrast ratio, 1 to 21. */
    double contrast(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static int mix(int a, int b, int percent) {
        return (int) Math.round(a + (b - a) * percent / 100.0);
    }
}
