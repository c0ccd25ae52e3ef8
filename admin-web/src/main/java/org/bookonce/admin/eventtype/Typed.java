package org.bookonce.admin.eventtype;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Numbers and days as people type them. */
final class Typed {

    /** What every use case refuses. */
    private static final int NONE = -1;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private Typed() {}

    /** The number; one that is refused for what is none. */
    static int number(String typed) {
        try {
            return Integer.parseInt(typed == null ? "" : typed.strip());
        } catch (NumberFormatException notTyped) {
            return NONE;
        }
    }

    /** The same, 0 for nothing. */
    static int orNothing(String typed) {
        return typed == null || typed.isBlank() ? 0 : number(typed);
    }

    /** Numbers with commas or spaces between them. */
    static List<Integer> numbers(String typed) {
        return Stream.of((typed == null ? "" : typed).split("[\\s,;،]+"))
                .filter(part -> !part.isEmpty())
                .map(Typed::number)
                .toList();
    }

    /** The day as date fields say it; null for what is none, or none that calendars have. */
    static LocalDate day(String typed) {
        try {
            LocalDate day = typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
            return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeException notTyped) {
            return null;
        }
    }

    /** What can be chosen, and what was chosen otherwise. */
    static List<String> choices(List<String> offered, String chosen) {
        return offered.contains(chosen)
                ? offered
                : Stream.concat(offered.stream(), Stream.of(chosen)).toList();
    }
}
