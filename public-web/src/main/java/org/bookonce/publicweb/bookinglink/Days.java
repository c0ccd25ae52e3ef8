package org.bookonce.publicweb.bookinglink;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/** Days and months as addresses name them: {@code 2027-03-02}, {@code 2027-03}. */
public final class Days {

    private static final int CENTURY = 100;

    private Days() {}

    /** The day; null where there is none, or none that anybody meets on. */
    public static LocalDate date(String text) {
        LocalDate date = read(text, LocalDate::parse);
        return date == null || far(date.getYear()) ? null : date;
    }

    /** The month; null where there is none, or none that anybody meets in. */
    public static YearMonth month(String text) {
        YearMonth month = read(text, YearMonth::parse);
        return month == null || far(month.getYear()) ? null : month;
    }

    private static boolean far(int year) {
        return Math.abs(year - LocalDate.now(java.time.ZoneOffset.UTC).getYear()) > CENTURY;
    }

    private static <T> T read(String text, Function<String, T> parser) {
        try {
            return text == null || text.length() > 10 ? null : parser.apply(text);
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }
}
