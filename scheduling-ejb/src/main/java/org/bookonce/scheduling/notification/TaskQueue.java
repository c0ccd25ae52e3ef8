package org.bookonce.scheduling.notification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import javax.sql.DataSource;
import org.bookonce.scheduling.database.DataSources;

/** Puts work into the queue, if, and only if, the running transaction commits. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TaskQueue {

    @Resource(lookup = DataSources.APPLICATION)
    DataSource dataSource;

    private SchedulerClient queue;

    protected TaskQueue() {}

    /** The client commits nothing by itself: its rows belong to the running transaction. */
    @PostConstruct
    void open() {
        queue = SchedulerClient.Builder.create(dataSource)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .serializer(new JobJson())
                .build();
    }

    /**
     * Queues it, unless it waits already.
     *
     * @param task name of a {@link QueuedTask}
     * @param instance tells it from others of its kind
     * @param data what it is about: ids only, since the queue is seen by a role that sees nothing else
     */
    public void schedule(String task, String instance, Object data, Instant at) {
        queue.scheduleIfNotExists(new TaskInstance<>(task, instance, data), at);
    }
}
