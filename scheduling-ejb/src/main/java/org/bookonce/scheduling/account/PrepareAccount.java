package org.bookonce.scheduling.account;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.people.FindWantedAccount;
import org.bookonce.tenant.people.NoteAccount;
import org.bookonce.tenant.people.WantedAccount;
import org.bookonce.tenant.tenancy.CurrentTenant;

/**
 * The task in the queue that finds or makes one account: at least once, and twice does no harm. It reads what is wanted
 * in one transaction, talks to the sign-in service in none, and notes what it said in another one.
 */
@ApplicationScoped
class PrepareAccount {

    static final String TASK = "prepare-account";

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    @Inject
    CurrentTenant tenant;

    @Inject
    FindWantedAccount wanted;

    @Inject
    NoteAccount note;

    @Inject
    KeycloakAccounts accounts;

    /** Ids only: the queue is seen by a role that sees nothing else. */
    record Job(UUID tenantId, UUID invitationId, int round) {}

    /** The task, carried out by {@code worker}: this bean as others see it, with its request context. */
    static Task<Job> task(PrepareAccount worker) {
        return Tasks.custom(TASK, Job.class)
                .onFailure((complete, queue) -> queue.reschedule(
                        complete, complete.getTimeDone().plus(after(complete.getExecution().consecutiveFailures + 1))))
                .onDeadExecutionRevive()
                .execute((instance, context) -> next(worker.prepare(instance.getData())));
    }

    private static CompletionHandler<Job> next(Optional<Instant> again) {
        return again.<CompletionHandler<Job>>map(at -> (complete, queue) -> queue.reschedule(complete, at))
                .orElse(new CompletionHandler.OnCompleteRemove<>());
    }

    /** Sees to the account unless it is no longer wanted; when to try again, or nothing when it is settled. */
    @ActivateRequestContext
    Optional<Instant> prepare(Job job) {
        tenant.enter(job.tenantId());
        return wanted.find(job.invitationId(), job.round()).flatMap(account -> attempt(account, job.round()));
    }

    private Optional<Instant> attempt(WantedAccount account, int round) {
        AccountAnswer answer = accounts.ensure(account);
        note.note(account.invitationId(), round, answer.state(), answer.reason());
        return answer.state().settled()
                ? Optional.empty()
                : Optional.of(Instant.now().plus(after(account.attempts() + 1)));
    }

    /** Ten seconds, doubling up to half an hour: whoever invites often looks whether it worked. */
    static Duration after(int attempts) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(Math.max(attempts, 1) - 1, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
