package org.bookonce.stack.inside;

import java.util.function.Supplier;
import org.bookonce.tenant.shared.BusinessException;

/** What a use case answers: {@code done}, or the stable code of its refusal. */
final class Answers {

    private Answers() {}

    static String of(Supplier<?> work) {
        try {
            work.get();
            return "done";
        } catch (BusinessException refusal) {
            return refusal.fields().isEmpty()
                    ? refusal.code().key()
                    : refusal.fields().get(0).code().key();
        }
    }

    static String of(Runnable work) {
        return of(() -> {
            work.run();
            return null;
        });
    }
}
