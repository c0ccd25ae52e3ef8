package org.bookonce.stack.inside;

import java.util.TreeMap;
import java.util.function.Supplier;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FieldError;

/** Inside the archive: what a use case answers, and a refusal with everything it says. */
final class Refused {

    private Refused() {}

    /**
     * An answer or a refusal.
     *
     * @param refusal {@code field: code {details}}; empty when there is an answer
     */
    record Or<T>(T answer, String refusal) {

        boolean done() {
            return refusal.isEmpty();
        }
    }

    static <T> Or<T> by(Supplier<T> work) {
        try {
            return new Or<>(work.get(), "");
        } catch (BusinessException refusal) {
            return new Or<>(
                    null,
                    refusal.fields().isEmpty()
                            ? refusal.code().key() + " " + new TreeMap<>(refusal.details())
                            : of(refusal.fields().get(0)));
        }
    }

    private static String of(FieldError error) {
        return error.field() + ": " + error.code().key() + " " + new TreeMap<>(error.details());
    }
}
