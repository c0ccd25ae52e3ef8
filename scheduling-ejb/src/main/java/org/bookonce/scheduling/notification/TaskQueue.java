package org.bookonce.scheduling.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.bookonce.tenant.tenancy.Sql;

/**
 * Puts work into the queue, if, and only if, the running transaction commits. The scheduler's own client looks before it
 * writes; a booking queues four tasks, so this writes without looking.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TaskQueue {

    private static final String INSERT =
            """
            insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
            values (?, ?, ?, ?, false, 1)
            on conflict do nothing
            """;

    private final JobJson json = new JobJson();

    @Inject
    Sql sql;

    protected TaskQueue() {}

    /**
     * Queues it, unless it waits already.
     *
     * @param task name of a {@link QueuedTask}
     * @param instance tells it from others of its kind
     * @param data what it is about: ids only, since the queue is seen by a role that sees nothing else
     */
    public void schedule(String task, String instance, Object data, Instant at) {
        sql.later(INSERT, task, instance, json.serialize(data), at);
    }
}
