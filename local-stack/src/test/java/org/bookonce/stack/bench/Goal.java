package org.bookonce.stack.bench;

import java.util.Locale;
import java.util.Optional;

/**
 * What a figure ought to be.
 *
 * @param text as it is printed
 */
record Goal(String text, double from, double to) {

    /** A figure for information. */
    static final Goal NONE = new Goal("", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    static Goal atMost(double most) {
        return new Goal("≤ " + number(most), Double.NEGATIVE_INFINITY, most);
    }

    static Goal atLeast(double least) {
        return new Goal("≥ " + number(least), least, Double.POSITIVE_INFINITY);
    }

    /** Whether a figure is as it ought to be; empty where there is no goal. */
    Optional<Boolean> met(double figure) {
        return text.isEmpty() ? Optional.empty() : Optional.of(figure >= from && figure <= to);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
