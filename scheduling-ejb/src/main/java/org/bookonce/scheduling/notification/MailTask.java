package org.bookonce.scheduling.notification;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts the delivery of mails into the queue's work. */
@ApplicationScoped
class MailTask implements QueuedTask {

    @Inject
    DeliverMail worker;

    @Override
    public Task<?> task() {
        return DeliverMail.task(worker);
    }
}
