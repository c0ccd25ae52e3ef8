package org.bookonce.scheduling.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.bookonce.scheduling.notification.TaskQueue;
import org.bookonce.tenant.people.AccountWanted;
import org.bookonce.tenant.tenancy.CurrentTenant;

/** Takes wishes for accounts as they are fired, within their transaction, and puts them into the queue. */
@ApplicationScoped
class AccountQueue {

    @Inject
    TaskQueue queue;

    @Inject
    CurrentTenant tenant;

    void take(@Observes AccountWanted wanted) {
        queue.schedule(
                PrepareAccount.TASK,
                wanted.invitationId() + " " + wanted.round(),
                new PrepareAccount.Job(tenant.require(), wanted.invitationId(), wanted.round()),
                Instant.now());
    }
}
