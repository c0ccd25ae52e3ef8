package org.bookonce.stack.launch;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells on the terminal that a part is being worked on: a line at its begin and end, and one every ten seconds. */
public final class Progress implements AutoCloseable {
    private static final int EVERY_SECONDS = 10;

    private final String part;
    private final long begin = System.nanoTime();
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });

    private Progress(String part) {
        this.part = part;
    }

    /** Says what begins now. */
    public static Progress begin(String part, String doing) {
        Progress progress = new Progress(part);
        progress.say(doing);
        progress.pulse.scheduleAtFixedRate(
                () -> progress.say("still working, " + progress.seconds() + " s"),
                EVERY_SECONDS,
                EVERY_SECONDS,
                TimeUnit.SECONDS);
        return progress;
    }

    /** One line of this part. */
    public void say(String what) {
        System.out.printf("  %-14s %s%n", part, what);
    }

    /** The last line: it is ready, and how long that took. */
    public void done() {
        pulse.shutdownNow();
        say("ready after " + seconds() + " s");
    }

    /** Ends the regular lines. */
    @Override
    public void close() {
        pulse.shutdownNow();
    }

    private long seconds() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
    }
}
