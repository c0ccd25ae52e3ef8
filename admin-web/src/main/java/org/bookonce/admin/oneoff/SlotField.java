package org.bookonce.admin.oneoff;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bookonce.tenant.shared.FieldError;

/** Errors that belong to a row: their field is {@code slots[2]} or begins with it. */
final class SlotField {

    private static final Pattern ROW = Pattern.compile("slots\\[(\\d{1,3})].*");

    private SlotField() {}

    /** The index of the row, if the error belongs to one. */
    static OptionalInt of(FieldError error) {
        Matcher matcher = ROW.matcher(error.field());
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }
}
