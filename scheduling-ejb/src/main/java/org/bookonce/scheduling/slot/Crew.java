package org.bookonce.scheduling.slot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who is needed for a meeting: one of each pool (R3.2, R3.10, R5.3, R5.6). Hosts are named by their place in the list of
 * diaries.
 *
 * @param pools each with at least one host
 */
@SuppressWarnings("ArrayRecordComponent")
public record Crew(List<int[]> pools) {

    public Crew {
        if (pools.isEmpty() || pools.stream().anyMatch(pool -> pool.length == 0)) {
            throw new IllegalArgumentException("a crew of nobody");
        }
    }

    /** Any one of so many hosts: one host alone, round robin, pooled availability, priority. */
    public static Crew anyOf(int hosts) {
        int[] pool = new int[hosts];
        Arrays.setAll(pool, host -> host);
        return new Crew(List.of(pool));
    }

    /** All of so many hosts: collective. */
    public static Crew allOf(int hosts) {
        return new Crew(
                IntStream.range(0, hosts).mapToObj(host -> new int[] {host}).toList());
    }
}
