package org.bookonce.tenant.tenancy;

import java.util.function.Function;

/**
 * What the database says to a statement that waits until there is a reason to send it ({@link Sql#later}).
 *
 * @param <T> what the answer means
 */
@FunctionalInterface
public interface Awaited<T> {

    /** The answer. If the statement still waits, it is sent, with all that were to be sent before and after it. */
    T get();

    /** What is made of the answer. */
    default <R> Awaited<R> map(Function<T, R> made) {
        return () -> made.apply(get());
    }
}
