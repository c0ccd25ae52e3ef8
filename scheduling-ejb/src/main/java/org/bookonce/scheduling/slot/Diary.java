package org.bookonce.scheduling.slot;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.bookonce.scheduling.availability.Schedule;

/**
 * A host's schedule and what takes their time: meetings with their buffers, holds and external busy time without (R3.5).
 * Rows need no order. What lies outside of the time asked for does no harm.
 */
public final class Diary {

    /** What takes time. */
    public enum Kind {
        BOOKING,
        HOLD,
        EXTERNAL
    }

    /**
     * A row, in milliseconds since the epoch, half-open.
     *
     * @param before minutes that must be free before it, 0 for all but bookings
     * @param after minutes that must be free after it, 0 for all but bookings
     */
    public record Taken(Kind kind, long start, long end, int before, int after) {}

    private final UUID host;
    private final Schedule schedule;
    private long[] starts = new long[16];
    private long[] ends = new long[16];
    /** Kind in 2 bits, minutes after in 14, minutes before in the rest: a day has 1440. */
    private int[] details = new int[16];

    private int size;
    /** Starts of meetings that count towards the caps. */
    private long[] counted = new long[4];

    private int countedSize;

    public Diary(UUID host, Schedule schedule) {
        this.host = host;
        this.schedule = schedule;
    }

    /** Adds a booking or pending request, with the buffers of its own event type in minutes, at most a day each. */
    public Diary booking(Instant start, Instant end, int before, int after) {
        return add(Kind.BOOKING, start.toEpochMilli(), end.toEpochMilli(), before, after);
    }

    /** Adds a hold. */
    public Diary hold(Instant start, Instant end) {
        return add(Kind.HOLD, start.toEpochMilli(), end.toEpochMilli(), 0, 0);
    }

    /** Adds external busy time. */
    public Diary external(Instant start, Instant end) {
        return add(Kind.EXTERNAL, start.toEpochMilli(), end.toEpochMilli(), 0, 0);
    }

    /** Adds a meeting of the event type that is asked for, which counts towards its caps (R3.6), by its start. */
    public Diary count(Instant start) {
        if (countedSize == counted.length) {
            counted = Arrays.copyOf(counted, 2 * countedSize);
        }
        counted[countedSize++] = start.toEpochMilli();
        return this;
    }

    private Diary add(Kind kind, long start, long end, int before, int after) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            details = Arrays.copyOf(details, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        details[size++] = before << 16 | after << 2 | kind.ordinal();
        return this;
    }

    /** Whose it is. */
    public UUID host() {
        return host;
    }

    /** The hours of the host. */
    public Schedule schedule() {
        return schedule;
    }

    int size() {
        return size;
    }

    Taken row(int row) {
        return new Taken(Kind.values()[details[row] & 3], starts[row], ends[row], before(row), after(row));
    }

    long start(int row) {
        return starts[row];
    }

    long end(int row) {
        return ends[row];
    }

    int before(int row) {
        return details[row] >>> 16;
    }

    int after(int row) {
        return details[row] >>> 2 & 0x3FFF;
    }

    int counted() {
        return countedSize;
    }

    long countedStart(int index) {
        return counted[index];
    }
}
