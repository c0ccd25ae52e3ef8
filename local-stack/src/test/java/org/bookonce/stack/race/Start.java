package org.bookonce.stack.race;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs tasks at the same moment, each on a thread of its own, and before that what they need. */
final class Start implements AutoCloseable {

    /** As many as keep two processors busy. */
    private static final int BESIDE = 4;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ExecutorService before = Executors.newFixedThreadPool(BESIDE);

    /** Starts all at once; their results in the order given. */
    <T> List<T> together(List<Callable<T>> tasks) {
        CyclicBarrier barrier = new CyclicBarrier(tasks.size());
        List<Future<T>> running = new ArrayList<>();
        for (Callable<T> task : tasks) {
            running.add(threads.submit(() -> {
                barrier.await();
                return task.call();
            }));
        }
        return results(running);
    }

    /** Runs what prepares the tasks, a few beside each other; the results in the order given. */
    <T> List<T> prepared(List<Callable<T>> tasks) {
        return results(tasks.stream().map(before::submit).toList());
    }

    private static <T> List<T> results(List<Future<T>> running) {
        List<T> results = new ArrayList<>();
        try {
            for (Future<T> each : running) {
                results.add(each.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return results;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        before.shutdownNow();
    }
}
