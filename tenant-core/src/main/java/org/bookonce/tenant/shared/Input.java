package org.bookonce.tenant.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Collects what is wrong with the fields of one input, so that a person learns of everything at once, and refuses them
 * together. Text is trimmed; NUL and other control characters are refused, never dropped (R14.5).
 */
public final class Input {

    /** A dot-atom and a host name of at least two labels (RFC 5322, 3.4.1; RFC 1123, 2.1): what mail servers take. */
    private static final Pattern EMAIL = Pattern.compile("(?=.{1,64}@)%1$s(\\.%1$s)*@%2$s(\\.%2$s)+"
            .formatted("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+", "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"));

    private static final int EMAIL_LENGTH = 254;

    /** Stands for bytes that were no text: what somebody wrote is lost already. */
    private static final int REPLACEMENT = 0xFFFD;

    private final List<FieldError> errors = new ArrayList<>();

    /** One line of text of {@code min} to {@code max} characters (code points). */
    public String line(String field, String value, int min, int max) {
        return text(field, value, min, max, false);
    }

    /** Text with line breaks of {@code min} to {@code max} characters (code points); line ends become {@code \n}. */
    public String lines(String field, String value, int min, int max) {
        return text(field, value, min, max, true);
    }

    /** A number within bounds, both included. */
    public int number(String field, int value, int min, int max) {
        if (value < min || value > max) {
            refuse(field, InputError.OUT_OF_RANGE, Map.of("min", min, "max", max));
        }
        return value;
    }

    /** An e-mail address; empty is allowed unless {@code required}. */
    public String email(String field, String value, boolean required) {
        String address = text(field, value, required ? 1 : 0, EMAIL_LENGTH, false);
        if (!address.isEmpty()
                && address.length() <= EMAIL_LENGTH
                && !EMAIL.matcher(address).matches()) {
            refuse(field, InputError.NOT_AN_EMAIL, Map.of());
        }
        return address;
    }

    /** Notes an error found by the caller. */
    public void refuse(String field, ErrorCode code, Map<String, Object> details) {
        if (errors.stream().noneMatch(error -> error.field().equals(field))) {
            errors.add(new FieldError(field, code, details));
        }
    }

    /** Whether nothing is wrong with the field so far. */
    public boolean accepted(String field) {
        return errors.stream().noneMatch(error -> error.field().equals(field));
    }

    /** Refuses the input if anything is wrong with it. */
    public void check() {
        if (!errors.isEmpty()) {
            throw new BusinessException(InputError.INVALID, Map.of(), errors);
        }
    }

    /** The refusal of an input for one field alone. */
    public static BusinessException refusal(String field, ErrorCode code) {
        return new BusinessException(InputError.INVALID, Map.of(), List.of(new FieldError(field, code)));
    }

    private String text(String field, String value, int min, int max, boolean breaks) {
        String text = value == null
                ? ""
                : value.replace("\r\n", "\n").replace('\r', '\n').strip();
        int length = text.codePointCount(0, text.length());
        if (text.codePoints().anyMatch(c -> unreadable(c, breaks))) {
            refuse(field, InputError.UNREADABLE, Map.of());
        } else if (length < min) {
            refuse(field, InputError.REQUIRED, Map.of());
        } else if (length > max) {
            refuse(field, InputError.TOO_LONG, Map.of("max", max));
        }
        return text;
    }

    /** One line of text from elsewhere, without what would be refused in a field, and without spaces around it. */
    public static String readable(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> !unreadable(c, false))
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean unreadable(int c, boolean breaks) {
        if (c == '\n' || c == '\t') {
            return !breaks;
        }
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || turnsTheTextAround(c)
                || c == REPLACEMENT
                || (c & 0xFFFE) == 0xFFFE;
    }

    /** Embeddings, overrides and isolates, which reorder what stands after them, too; marks are fine. */
    private static boolean turnsTheTextAround(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
