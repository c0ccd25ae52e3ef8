package org.bookonce.scheduling.notification;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The task in the queue that delivers one mail: at least once, under one Message-ID (R10.2). It reads the message in
 * one transaction, talks to the mail server in none, and notes the outcome in another one. What fails is tried again,
 * from a minute to half an hour later, for three days; a recipient whom the server refuses for good is not.
 */
@ApplicationScoped
class DeliverMail {

    static final String TASK = "deliver-mail";

    /** How soon a mail looks again whether the one before it is gone. */
    private static final Duration TURN = Duration.ofSeconds(2);

    private static final System.Logger LOG = System.getLogger(DeliverMail.class.getName());

    @Inject
    CurrentTenant tenant;

    @Inject
    Messages messages;

    @Inject
    SealedLinks links;

    @Inject
    Smtp smtp;

    /** How long the first wait for another attempt is; every next one is twice as long, up to half an hour. */
    @Inject
    @ConfigProperty(name = "bookonce.mail.retry-after", defaultValue = "PT1M")
    Duration firstWait;

    /** Ids only: the queue is seen by a role that sees nothing else. */
    record Job(UUID tenantId, UUID messageId) {}

    /** The task, carried out by {@code worker}: this bean as others see it, with its request context. */
    static Task<Job> task(DeliverMail worker) {
        return Tasks.custom(TASK, Job.class)
                .onFailure((complete, queue) -> queue.reschedule(
                        complete,
                        complete.getTimeDone().plus(BackOff.after(complete.getExecution().consecutiveFailures + 1))))
                .onDeadExecutionRevive()
                .execute((instance, context) -> next(worker.deliver(instance.getData())));
    }

    private static CompletionHandler<Job> next(Optional<Instant> again) {
        return again.<CompletionHandler<Job>>map(at -> (complete, queue) -> queue.reschedule(complete, at))
                .orElse(new CompletionHandler.OnCompleteRemove<>());
    }

    /** Delivers the mail unless that was done before; when to try again, or nothing when it is settled. */
    @ActivateRequestContext
    Optional<Instant> deliver(Job job) {
        tenant.enter(job.tenantId());
        if (messages.mustWait(job.messageId())) {
            return Optional.of(Instant.now().plus(TURN));
        }
        return messages.queued(job.messageId()).flatMap(this::attempt);
    }

    private Optional<Instant> attempt(QueuedMail mail) {
        try {
            smtp.send(mail.saying(links.open(mail.content(), mail.id())));
        } catch (MessagingException | RuntimeException e) {
            return postpone(mail, Refusal.of(e));
        }
        messages.sent(mail.id());
        return Optional.empty();
    }

    private Optional<Instant> postpone(QueuedMail mail, Refusal refusal) {
        boolean last = refusal.permanent() || mail.overdue();
        messages.refused(mail.id(), refusal.reason(), last);
        LOG.log(System.Logger.Level.WARNING, "mail {0} was not delivered, {1}", mail.id(), last ? "given up" : "kept");
        return last ? Optional.empty() : Optional.of(Instant.now().plus(BackOff.after(mail.attempts() + 1, firstWait)));
    }
}
