package org.bookonce.scheduling.notification;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.bookonce.scheduling.database.DataSources;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Works the queue, where {@code bookonce.jobs.enabled} says so. Any number of nodes may: a row is claimed with SKIP
 * LOCKED, and who stops answering for a minute loses what it had claimed.
 */
@Startup
@Singleton
@DependsOn("MigrateDatabase")
@TransactionManagement(TransactionManagementType.BEAN)
public class Jobs {

    private static final int THREADS = 3;

    @Inject
    @ConfigProperty(name = "bookonce.jobs.enabled", defaultValue = "false")
    boolean enabled;

    @Inject
    @Any
    Instance<QueuedTask> tasks;

    @Resource
    ManagedThreadFactory threads;

    @Resource(lookup = DataSources.WORKER)
    DataSource queue;

    private Scheduler scheduler;

    @PostConstruct
    void start() {
        MailSettings.configured();
        if (enabled) {
            scheduler = Scheduler.create(
                            queue, tasks.stream().<Task<?>>map(QueuedTask::task).toList())
                    .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                    .schedulerName(new SchedulerName.Fixed(node()))
                    .serializer(new JobJson())
                    .executorService(Executors.newFixedThreadPool(THREADS, threads))
                    .threads(THREADS)
                    .pollingInterval(Duration.ofSeconds(1))
                    .pollUsingLockAndFetch(0.5, 1.0)
                    .heartbeatInterval(Duration.ofSeconds(10))
                    .missedHeartbeatsLimit(6)
                    .shutdownMaxWait(Duration.ofSeconds(10))
                    .build();
            scheduler.start();
        }
    }

    /** Which process a claimed job belongs to: two nodes may run on one machine. */
    private static String node() {
        return new SchedulerName.Hostname().getName() + "/"
                + ProcessHandle.current().pid();
    }

    @PreDestroy
    void stop() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
