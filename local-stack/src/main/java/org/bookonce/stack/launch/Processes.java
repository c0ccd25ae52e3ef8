package org.bookonce.stack.launch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends processes together with those they started. */
public final class Processes {
    private Processes() {}

    /** Asks a process and its descendants to end, and kills what is left when the time is over. */
    public static void end(ProcessHandle process, Duration patience) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        family.forEach(ProcessHandle::destroy);
        long deadline = System.nanoTime() + patience.toNanos();
        for (ProcessHandle member : family) {
            if (!ended(member, deadline - System.nanoTime())) {
                member.destroyForcibly();
                ended(member, TimeUnit.SECONDS.toNanos(5));
            }
        }
    }

    /** Whether a process ends within a time. */
    public static boolean ended(ProcessHandle process, long nanos) {
        try {
            process.onExit().get(Math.max(nanos, 0), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException late) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
