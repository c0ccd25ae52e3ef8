package org.bookonce.publicweb.bookinglink;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** A start as addresses write it: the minute in UTC, such as {@code 2027-03-02T1000Z}. */
public final class StartTime {

    /** How it looks, for paths. */
    public static final String PATTERN = "\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d\\d\\dZ";

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm'Z'", Locale.ROOT)
            .withResolverStyle(java.time.format.ResolverStyle.STRICT);

    private StartTime() {}

    /** The start as text. */
    public static String text(Instant start) {
        return FORMAT.format(start.atOffset(ZoneOffset.UTC));
    }

    /** The start that a text names; empty when it names none. */
    public static Optional<Instant> parse(String text) {
        if (text == null || !text.matches(PATTERN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(text, FORMAT).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException noSuchMinute) {
            return Optional.empty();
        }
    }
}
