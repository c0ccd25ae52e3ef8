package org.bookonce.stack.inside;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Inside the archive: does the same at the same moment, on as many of the server's threads. */
final class Together {

    private static final long PATIENCE_SECONDS = 30;

    private Together() {}

    /** The answers of all. Fails where the server does not give so many threads. */
    static <T> List<T> run(ManagedExecutorService executor, int times, Supplier<T> work) {
        CyclicBarrier barrier = new CyclicBarrier(times);
        List<Future<T>> running = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            running.add(executor.submit(() -> {
                barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return work.get();
            }));
        }
        List<T> answers = new ArrayList<>();
        try {
            for (Future<T> each : running) {
                answers.add(each.get());
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return answers;
    }
}
