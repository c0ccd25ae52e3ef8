package org.bookonce.scheduling.closing;

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

/** Puts the erasing of organizations into the queue's work. What fails is tried again every hour. */
@ApplicationScoped
class EraseTask implements QueuedTask {

    static final String NAME = "erase-organization";

    private static final Duration AGAIN = Duration.ofHours(1);
    private static final System.Logger LOG = System.getLogger(EraseTask.class.getName());

    @Inject
    CurrentTenant tenant;

    @Inject
    EraseOrganization eraseOrganization;

    /** This bean as others see it, with its request context. */
    @Inject
    EraseTask worker;

    @Override
    public Task<?> task() {
        return Tasks.custom(NAME, EraseOrganization.Job.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .onDeadExecutionRevive()
                .execute((instance, context) -> next(worker.erase(instance.getData())));
    }

    /** Erases the organization if it is time; when to look again, or nothing when it is settled. */
    @ActivateRequestContext
    Optional<Instant> erase(EraseOrganization.Job job) {
        tenant.enter(job.tenantId());
        Optional<Instant> again = eraseOrganization.erase();
        LOG.log(
                System.Logger.Level.INFO,
                "deletion of organization {0} {1}",
                job.tenantId(),
                again.isPresent() ? "waits" : "is settled");
        return again;
    }

    private static CompletionHandler<EraseOrganization.Job> next(Optional<Instant> again) {
        return again.<CompletionHandler<EraseOrganization.Job>>map(
                        at -> (complete, queue) -> queue.reschedule(complete, at))
                .orElse(new CompletionHandler.OnCompleteRemove<>());
    }
}
