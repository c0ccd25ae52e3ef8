package org.bookonce.scheduling.account;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bookonce.scheduling.notification.QueuedTask;

/** Puts accounts into the queue's work. */
@ApplicationScoped
class AccountTask implements QueuedTask {

    @Inject
    PrepareAccount worker;

    @Override
    public Task<?> task() {
        return PrepareAccount.task(worker);
    }
}
