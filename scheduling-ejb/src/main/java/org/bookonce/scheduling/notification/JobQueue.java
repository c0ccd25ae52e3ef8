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

/** Work that is done if, and only if, the transaction that asked for it commits; by whichever node takes it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JobQueue {

    @Resource(lookup = DataSources.APPLICATION)
    DataSource dataSource;

    private SchedulerClient queue;

    protected JobQueue() {}

    /** The client commits nothing by itself: its rows belong to the running transaction. */
    @PostConstruct
    void open() {
        queue = SchedulerClient.Builder.create(dataSource)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .serializer(new JobJson())
                .build();
    }

    /**
     * Asks for work, unless it was asked for before.
     *
     * @param task name of the {@link QueuedTask}
     * @param instance what the work is about; once per task
     * @param data ids only: the queue is seen by a role that sees nothing else
     */
    public void add(String task, String instance, Object data) {
        queue.scheduleIfNotExists(new TaskInstance<>(task, instance, data), Instant.now());
    }
}
