package org.bookonce.scheduling.slot;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;

/** The starts that can be offered, and who can take each. */
public final class OfferedStarts {

    private final List<MinuteSet> hosts;
    private final MinuteSet starts;

    private OfferedStarts(List<MinuteSet> hosts, MinuteSet starts) {
        this.hosts = hosts;
        this.starts = starts;
    }

    static OfferedStarts of(List<MinuteSet> hosts, Crew crew) {
        MinuteSet all = null;
        for (int[] pool : crew.pools()) {
            MinuteSet any = hosts.get(pool[0]).copy();
            for (int i = 1; i < pool.length; i++) {
                any.unite(hosts.get(pool[i]));
            }
            if (all == null) {
                all = any;
            } else {
                all.intersect(any);
            }
        }
        return new OfferedStarts(hosts, all);
    }

    /** How many there are. */
    public int count() {
        return starts.count();
    }

    /** All of them, ascending, in minutes since the epoch. */
    public long[] minutes() {
        long[] minutes = new long[starts.count()];
        int[] next = {0};
        starts.forEach(minute -> minutes[next[0]++] = minute);
        return minutes;
    }

    /** Whether a meeting can begin at this instant. */
    public boolean offered(Instant start) {
        long millis = start.toEpochMilli();
        return Minutes.whole(millis) && starts.contains(Minutes.of(millis));
    }

    /** The hosts who are free for a meeting at this instant, by their place in the list of diaries. */
    public BitSet hosts(Instant start) {
        BitSet free = new BitSet(hosts.size());
        long millis = start.toEpochMilli();
        if (Minutes.whole(millis)) {
            long minute = Minutes.of(millis);
            for (int host = 0; host < hosts.size(); host++) {
                free.set(host, hosts.get(host).contains(minute));
            }
        }
        return free;
    }
}
