package org.bookonce.tenant.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conditions of a query, each with its values: all of them must hold. */
public final class Conditions {

    private final List<String> all = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Conditions() {}

    /** Begins with one. */
    public static Conditions of(String condition, Object... values) {
        return new Conditions().and(condition, values);
    }

    /** Adds one, with a value for each of its question marks. */
    public Conditions and(String condition, Object... itsValues) {
        all.add("(" + condition + ")");
        values.addAll(List.of(itsValues));
        return this;
    }

    /** Adds one if its value is there. */
    public Conditions and(String condition, Optional<?> value) {
        value.ifPresent(present -> and(condition, (Object) present));
        return this;
    }

    /** The same conditions, to be added to. */
    Conditions copy() {
        Conditions copy = new Conditions();
        copy.all.addAll(all);
        copy.values.addAll(values);
        return copy;
    }

    /** As SQL says it, with the word it begins with. */
    String where() {
        return " where " + String.join(" and ", all);
    }

    /** The values, in the order of the question marks, and {@code more} after them. */
    Object[] values(Object... more) {
        List<Object> bound = new ArrayList<>(values);
        bound.addAll(List.of(more));
        return bound.toArray();
    }
}
