package org.bookonce.publicweb.bookinglink;

import java.util.List;

/**
 * One field of the form.
 *
 * @param name also the element's id
 * @param autocomplete what the browser may fill in
 * @param value as it was typed; {@code on} for a checkbox that is ticked
 * @param error empty when nothing is wrong
 * @param options what can be chosen; none but for the kinds that offer something
 */
public record FormField(
        String name,
        Kind kind,
        String label,
        String autocomplete,
        boolean required,
        String value,
        String error,
        List<String> options) {

    /** How it is filled in; {@code type} is that of the input element where it is one. */
    public enum Kind {
        TEXT("text"),
        EMAIL("email"),
        PHONE("tel"),
        LONG_TEXT(""),
        SELECT(""),
        RADIO("radio"),
        CHECKBOX("checkbox");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** Type of the input element. */
        public String type() {
            return type;
        }
    }

    /** One of several places. */
    public record Place(int index, String label, boolean chosen, FormField more) {}

    /** Whether something is wrong. */
    public boolean wrong() {
        return !error.isEmpty();
    }

    /** Where the summary of what is wrong leads: an element that takes the focus. */
    public String target() {
        return kind == Kind.RADIO ? name + "-0" : name;
    }
}
