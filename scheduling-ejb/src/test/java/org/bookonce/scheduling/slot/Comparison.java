package org.bookonce.scheduling.slot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The engine beside the oracle: every start, who can take it, and what is said of it; fails at the first that differs.
 * Explained are starts on both sides of each change of the reasons, and some in between.
 */
final class Comparison {

    private static final int SOME = 97;

    private final Map<Explanation.Rule, Long> refused = new EnumMap<>(Explanation.Rule.class);
    private final Map<GeneratedCase.Needed, Long> offered = new EnumMap<>(GeneratedCase.Needed.class);
    private long starts;
    private long hosts;
    private long explained;

    void of(GeneratedCase each) {
        List<Diary> diaries = each.diaries();
        List<BitSet> free = free(each, diaries);
        OfferedStarts found = each.starts(diaries, each.from(), each.end());
        List<Long> expected = new ArrayList<>();
        for (int minute = 0; minute < each.minutes(); minute++) {
            Instant start = each.minute(minute);
            boolean meet = meet(each, free.get(minute));
            if (found.offered(start) != meet || !found.hosts(start).equals(free.get(minute))) {
                throw new AssertionError(start + " should " + (meet ? "" : "not ") + "be offered, by "
                        + free.get(minute) + " and not " + found.hosts(start) + ": " + each);
            }
            if (meet) {
                expected.add(start.getEpochSecond() / 60);
            }
        }
        if (found.count() != expected.size()
                || !expected.equals(IntStream.range(0, found.count())
                        .mapToObj(place -> found.minutes()[place])
                        .toList())) {
            throw new AssertionError("other starts in the list: " + each);
        }
        starts += each.minutes();
        hosts += (long) each.minutes() * diaries.size();
        offered.merge(each.needed(), (long) expected.size(), Long::sum);
    }

    /** The hosts who can take each start, whom the oracle asks one by one; compares what is said of it meanwhile. */
    private List<BitSet> free(GeneratedCase each, List<Diary> diaries) {
        List<SlotOracle> oracles = each.oracles();
        List<BitSet> free = new ArrayList<>();
        List<List<Explanation.Reason>> before = new ArrayList<>();
        for (int minute = 0; minute < each.minutes(); minute++) {
            BitSet these = new BitSet();
            for (int host = 0; host < oracles.size(); host++) {
                List<Explanation.Reason> reasons = oracles.get(host).reasons(each.minute(minute));
                if (minute == 0) {
                    before.add(reasons);
                } else if (!reasons.equals(before.get(host)) || minute % SOME == 0) {
                    explain(each, diaries.get(host), minute - 1, before.get(host));
                    explain(each, diaries.get(host), minute, reasons);
                }
                before.set(host, reasons);
                these.set(host, reasons.isEmpty());
            }
            free.add(these);
        }
        return free;
    }

    private void explain(GeneratedCase each, Diary diary, int minute, List<Explanation.Reason> reasons) {
        Explanation explanation = Explanation.of(each.rules(), diary, each.minute(minute));
        if (!explanation.reasons().equals(reasons)) {
            throw new AssertionError(
                    each.minute(minute) + " should be explained by " + reasons + ", not " + explanation + ": " + each);
        }
        explained++;
        reasons.stream().limit(1).forEach(first -> refused.merge(first.rule(), 1L, Long::sum));
    }

    private static boolean meet(GeneratedCase each, BitSet free) {
        return switch (each.needed()) {
            case ANYBODY -> !free.isEmpty();
            case EVERYBODY -> free.cardinality() == each.hosts().size();
            case ONE_OF_EACH ->
                each.pools().stream().allMatch(pool -> pool.stream().anyMatch(free::get));
        };
    }

    /** How many starts were compared. */
    long starts() {
        return starts;
    }

    /** How many were compared host by host. */
    long hosts() {
        return hosts;
    }

    long explained() {
        return explained;
    }

    /** How many were offered, lest nothing was compared. */
    long offered(GeneratedCase.Needed needed) {
        return offered.getOrDefault(needed, 0L);
    }

    /** How many of those that were explained had this rule first against them. */
    long refused(Explanation.Rule rule) {
        return refused.getOrDefault(rule, 0L);
    }

    @Override
    public String toString() {
        return starts + " starts, " + hosts + " of single hosts, " + offered + " offered, " + explained
                + " explained, first by " + refused;
    }
}
