package org.bookonce.stack.race;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition; gives up with a failure. */
final class Until {

    private static final long LOOK_AGAIN_NANOS = 100_000_000L;

    private Until() {}

    static void holds(Duration patience, BooleanSupplier condition) {
        Instant end = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("did not come about within " + patience);
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }
}
