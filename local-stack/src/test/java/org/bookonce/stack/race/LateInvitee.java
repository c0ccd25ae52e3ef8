package org.bookonce.stack.race;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An invitee who has everything ready, but waits for rows that somebody else has, while something changes. */
final class LateInvitee implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    /**
     * What the invitee is answered.
     *
     * @param ready opens what is sent when the rows are held already
     * @param rows that the invitee waits for, held from then on
     * @param meanwhile what happens as long as they wait
     */
    InviteeClient.Answer waiting(
            Callable<Callable<InviteeClient.Answer>> ready, Callable<HeldRows> rows, Change meanwhile) {
        try {
            Callable<InviteeClient.Answer> sending = ready.call();
            try (HeldRows held = rows.call()) {
                Future<InviteeClient.Answer> answer = thread.submit(sending);
                held.awaitSomebody(answer);
                meanwhile.happen(held);
                held.letGo();
                return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw new AssertionError("nobody answered", e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something that happens while somebody waits; to the rows that they wait for, or to others. */
    @FunctionalInterface
    interface Change {
        void happen(HeldRows held);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
