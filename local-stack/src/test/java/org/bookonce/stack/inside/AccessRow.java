package org.bookonce.stack.inside;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Set;

/**
 * A line of the matrix of who may do what (R1.4): one use case.
 *
 * @param may roles that may; empty for what needs no sign-in
 * @param thing what it is about
 * @param call how it is called with such a thing's id or token
 */
record AccessRow(Class<?> useCase, Manner manner, Set<String> may, Thing thing, Call call) {

    /** What it does to the organization. */
    enum Manner {
        /** Only shows something: also in a suspended organization, and to an operator behind broken glass. */
        READS,
        /** Changes something. */
        CHANGES,
        /** For whoever has the address; nobody signs in. */
        PUBLIC,
        /** For platform operators: to everybody else it does not exist. */
        OPERATES,
        /** Comes before an organization is entered, or is never called by people: the named test shows who may. */
        ELSEWHERE
    }

    /** Calls the use case. */
    @FunctionalInterface
    interface Call {
        /** With the id or token of the thing, as text; without one, an empty text. */
        void on(String thing);
    }

    static AccessRow of(Class<?> useCase, Manner manner, Set<String> may, Thing thing, Call call) {
        return new AccessRow(useCase, manner, may, thing, call);
    }

    static AccessRow elsewhere(Class<?> useCase) {
        return new AccessRow(useCase, Manner.ELSEWHERE, Set.of(), Thing.NOTHING, none -> {});
    }

    static <T> T use(Class<T> useCase) {
        return CDI.current().select(useCase).get();
    }

    String name() {
        return useCase.getSimpleName();
    }

    boolean signedIn() {
        return manner == Manner.READS || manner == Manner.CHANGES;
    }
}
