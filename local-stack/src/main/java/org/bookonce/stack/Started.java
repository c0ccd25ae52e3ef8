package org.bookonce.stack;

import java.util.ArrayDeque;
import java.util.Deque;
import org.bookonce.stack.launch.Refusal;

/** What was started and must be ended, the last first. Once closed it ends at once what another thread brings late. */
final class Started implements AutoCloseable {
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private boolean closed;

    /** Keeps a part until the end. @throws Refusal after the end: the part is ended then */
    <T extends AutoCloseable> T keep(T part) {
        synchronized (parts) {
            if (!closed) {
                parts.push(part);
                return part;
            }
        }
        end(part);
        throw new Refusal("Stopped while starting.");
    }

    @Override
    public void close() {
        synchronized (parts) {
            closed = true;
        }
        AutoCloseable part = next();
        while (part != null) {
            end(part);
            part = next();
        }
    }

    private AutoCloseable next() {
        synchronized (parts) {
            return parts.poll();
        }
    }

    private static void end(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            System.getLogger(Started.class.getName()).log(System.Logger.Level.WARNING, "A part did not end", e);
        }
    }
}
