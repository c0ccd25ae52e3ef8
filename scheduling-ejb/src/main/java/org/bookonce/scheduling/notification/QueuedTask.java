package org.bookonce.scheduling.notification;

import com.github.kagkarlsson.scheduler.task.Task;

/**
 * A kind of work of the queue. Whoever implements it as a bean has it carried out, on any node, at least once. Its body
 * runs without a transaction and without a request context: it opens its own.
 */
public interface QueuedTask {

    /** The task, under a name that stays. */
    Task<?> task();
}
