package org.bookonce.scheduling.notification;

import java.time.Duration;

/** How long to wait before a delivery is tried again: a minute, doubling up to half an hour. */
final class BackOff {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private BackOff() {}

    /** After so many attempts that failed, at least one. */
    static Duration after(int attempts) {
        return after(attempts, FIRST);
    }

    /** The same where the first wait is another one. */
    static Duration after(int attempts, Duration first) {
        Duration doubled = first.multipliedBy(1L << Math.min(Math.max(attempts, 1) - 1, 11));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
