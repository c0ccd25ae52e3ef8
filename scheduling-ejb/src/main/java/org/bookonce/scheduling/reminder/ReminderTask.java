package org.bookonce.scheduling.reminder;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bookonce.scheduling.notification.QueuedTask;
import org.bookonce.tenant.tenancy.CurrentTenant;

/** Puts reminders into the queue's work. What fails is tried again every minute, until the meeting begins. */
@ApplicationScoped
class ReminderTask implements QueuedTask {

    static final String NAME = "write-reminders";

    private static final Duration AGAIN = Duration.ofMinutes(1);

    @Inject
    CurrentTenant tenant;

    @Inject
    WriteReminders writeReminders;

    /** This bean as others see it, with its request context. */
    @Inject
    ReminderTask worker;

    @Override
    public Task<?> task() {
        return Tasks.custom(NAME, WriteReminders.Job.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .onDeadExecutionRevive()
                .execute((instance, context) -> next(worker.write(instance.getData())));
    }

    /** Writes them if it is time; when to look again, or nothing when it is settled. */
    @ActivateRequestContext
    Optional<Instant> write(WriteReminders.Job job) {
        tenant.enter(job.tenantId());
        return writeReminders.write(job);
    }

    private static CompletionHandler<WriteReminders.Job> next(Optional<Instant> again) {
        return again.<CompletionHandler<WriteReminders.Job>>map(
                        at -> (complete, queue) -> queue.reschedule(complete, at))
                .orElse(new CompletionHandler.OnCompleteRemove<>());
    }
}
