package org.bookonce.stack.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time of a server: of its process and all its children, those that ended included. */
final class ServerCpu {

    /** The kernel counts in hundredths of a second. */
    private static final long MICROS_PER_TICK = 10_000;

    /** Fields of {@code /proc/<pid>/stat} after the name: utime, stime, and both of children that ended. */
    private static final int FIRST = 11;

    private static final int LAST = 14;

    private final ProcessHandle process;

    ServerCpu(ProcessHandle process) {
        this.process = process;
    }

    ServerCpu(long pid) {
        this(ProcessHandle.of(pid).orElseThrow());
    }

    /** What it used until now. */
    long micros() {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(each -> ticks(each.pid()))
                        .sum()
                * MICROS_PER_TICK;
    }

    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int field = FIRST; field <= LAST; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks;
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
