package org.bookonce.scheduling.slot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VFreeBusy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A month of workload W1, one thread: the slot search, and beside it what ical4j does for free/busy (RFC 5545, section
 * 3.6.4) on the same rows, host by host – without schedules, buffers, caps and a union, of which it knows nothing.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 1000, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class SlotBenchmark {

    /** The search. */
    @State(Scope.Thread)
    public static class Search {

        @Param({"1", "10", "100", "1000"})
        private int hosts;

        private Workload workload;

        /** Reads the rows. */
        @Setup
        public void read() {
            workload = Workload.of(hosts);
        }
    }

    /** The peer. */
    @State(Scope.Thread)
    public static class Peer {

        @Param({"1", "10", "100"})
        private int hosts;

        private final List<List<CalendarComponent>> events = new ArrayList<>();
        private VFreeBusy request;

        /** Reads the rows as events. */
        @Setup
        public void read() {
            request = new VFreeBusy(Workload.FROM, Workload.UNTIL, Duration.ofMinutes(Workload.RULES.minutes()));
            for (Diary diary : Workload.of(hosts).diaries()) {
                List<CalendarComponent> own = new ArrayList<>();
                for (int row = 0; row < diary.size(); row++) {
                    own.add(new VEvent(
                            Instant.ofEpochMilli(diary.start(row)), Instant.ofEpochMilli(diary.end(row)), "busy"));
                }
                events.add(own);
            }
        }
    }

    /** All starts of the month, as numbers. */
    @Benchmark
    public long[] search(Search search) {
        return search.workload.starts().minutes();
    }

    /** The free times of each host. */
    @Benchmark
    public List<VFreeBusy> ical4j(Peer peer) {
        List<VFreeBusy> free = new ArrayList<>();
        for (List<CalendarComponent> own : peer.events) {
            free.add(new VFreeBusy(peer.request, own));
        }
        return free;
    }
}
