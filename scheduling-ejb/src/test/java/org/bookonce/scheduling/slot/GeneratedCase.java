package org.bookonce.scheduling.slot;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Rules, hosts, who of them is needed, and a few days, made from random numbers: buffers of different sizes, caps, odd
 * increments, notice and windows that end somewhere in between.
 *
 * @param pools whose places in the list of hosts are filled for {@link Needed#ONE_OF_EACH} only
 */
record GeneratedCase(
        SlotRules rules,
        List<GeneratedHost> hosts,
        Needed needed,
        List<List<Integer>> pools,
        Instant from,
        int minutes) {

    /** Who has to be free (R3.2, R5.3, R5.6). */
    enum Needed {
        /** One host alone, round robin, pooled availability, priority. */
        ANYBODY,
        /** Collective. */
        EVERYBODY,
        /** Somebody of each pool. */
        ONE_OF_EACH
    }

    private static final int[] DURATIONS = {5, 10, 15, 20, 30, 45, 50, 60, 75, 90, 120, 240, 480, 720};
    private static final int[] INCREMENTS = {1, 5, 7, 10, 15, 20, 25, 30, 45, 50, 60, 90, 120};

    /** One host alone. */
    static GeneratedCase around(Random random, ZoneId zone, Instant instant, int days) {
        int minutes = days * 1440;
        Instant from = somewhereBefore(random, instant, minutes);
        return new GeneratedCase(
                rules(random, from, minutes),
                List.of(GeneratedHost.of(random, zone, from, minutes, GeneratedHost.BUSY)),
                Needed.ANYBODY,
                List.of(),
                from,
                minutes);
    }

    /** Several hosts, the first in the first of the zones; six of them at most have a schedule of their own. */
    static GeneratedCase of(Random random, List<ZoneId> zones, Needed needed, Instant instant) {
        int minutes = 1440;
        Instant from = somewhereBefore(random, instant, minutes);
        int schedules = 1 + random.nextInt(6);
        List<GeneratedHost> hosts = new ArrayList<>();
        for (ZoneId zone : zones) {
            int load = needed == Needed.ANYBODY ? GeneratedHost.BUSY : random.nextInt(zones.size()) < 3 ? 4 : 0;
            hosts.add(
                    hosts.size() < schedules
                            ? GeneratedHost.of(random, zone, from, minutes, load)
                            : hosts.get(random.nextInt(hosts.size())).colleague(random, from, minutes, load));
        }
        return new GeneratedCase(
                rules(random, from, minutes), hosts, needed, pools(random, hosts.size()), from, minutes);
    }

    private static Instant somewhereBefore(Random random, Instant instant, int minutes) {
        return instant.truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofMinutes(random.nextInt(minutes)));
    }

    /** The first is in the first pool, the last in the last; a pool may share its members with another. */
    private static List<List<Integer>> pools(Random random, int hosts) {
        int middle = 1 + random.nextInt(Math.max(1, hosts - 1));
        List<Integer> first = new ArrayList<>();
        List<Integer> last = new ArrayList<>();
        for (int host = 0; host < hosts; host++) {
            if (host < middle || random.nextInt(4) == 0) {
                first.add(host);
            }
            if (host >= middle || random.nextInt(4) == 0) {
                last.add(host);
            }
        }
        return last.isEmpty() ? List.of(first) : List.of(first, last);
    }

    private static SlotRules rules(Random random, Instant from, int minutes) {
        return new SlotRules(
                DURATIONS[random.nextInt(DURATIONS.length)],
                INCREMENTS[random.nextInt(INCREMENTS.length)],
                random.nextInt(4) == 0 ? random.nextInt(90) : 0,
                random.nextInt(4) == 0 ? random.nextInt(90) : 0,
                random.nextInt(3) == 0 ? within(random, from, minutes) : from.minus(Duration.ofDays(400)),
                random.nextInt(3) == 0 ? within(random, from, minutes) : from.plus(Duration.ofDays(400)),
                caps(random));
    }

    private static Instant within(Random random, Instant from, int minutes) {
        Instant minute = from.plus(Duration.ofMinutes(random.nextInt(minutes)));
        return random.nextInt(3) == 0 ? minute.plusMillis(random.nextInt(60_000)) : minute;
    }

    private static Caps caps(Random random) {
        return random.nextInt(3) > 0
                ? Caps.NONE
                : new Caps(
                        random.nextInt(3), random.nextInt(4), random.nextInt(6), DayOfWeek.of(1 + random.nextInt(7)));
    }

    List<Diary> diaries() {
        return hosts.stream().map(GeneratedHost::diary).toList();
    }

    OfferedStarts starts(List<Diary> diaries, Instant begin, Instant end) {
        return SlotSearch.find(rules, begin, end, diaries, crew());
    }

    private Crew crew() {
        return switch (needed) {
            case ANYBODY -> Crew.anyOf(hosts.size());
            case EVERYBODY -> Crew.allOf(hosts.size());
            case ONE_OF_EACH ->
                new Crew(pools.stream()
                        .map(pool -> pool.stream().mapToInt(Integer::intValue).toArray())
                        .toList());
        };
    }

    List<SlotOracle> oracles() {
        return hosts.stream()
                .map(host -> new SlotOracle(rules, host, from, minutes))
                .toList();
    }

    Instant minute(int minute) {
        return from.plus(Duration.ofMinutes(minute));
    }

    Instant end() {
        return minute(minutes);
    }
}
