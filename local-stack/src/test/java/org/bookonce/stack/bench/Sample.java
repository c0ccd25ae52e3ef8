package org.bookonce.stack.bench;

import java.util.Arrays;

/**
 * What one round came to.
 *
 * @param seconds from the first request to the last answer
 * @param nodeMicros processor time of the server
 * @param databaseMicros processor time of the database server
 * @param nanos of each request, sorted
 */
record Sample(double seconds, double nodeMicros, double databaseMicros, long[] nanos) {

    private static final double NANOS_PER_MILLI = 1_000_000;

    Sample {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    double perSecond() {
        return nanos.length / seconds;
    }

    double nodeEach() {
        return nodeMicros / nanos.length;
    }

    double databaseEach() {
        return databaseMicros / nanos.length;
    }

    double cpuEach() {
        return nodeEach() + databaseEach();
    }

    /** Half of the requests were quicker, in milliseconds. */
    double p50() {
        return nanos[nanos.length / 2] / NANOS_PER_MILLI;
    }

    /** One of a hundred requests was slower, in milliseconds. */
    double p99() {
        return nanos[(int) (nanos.length * 0.99)] / NANOS_PER_MILLI;
    }
}
