package org.bookonce.scheduling.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/**
 * Mails that go out if, and only if, the transaction that wrote them commits (R7.6, R10.2). A mail is a row with all it
 * says, and a task in the queue with its id; a worker on any node delivers it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    private static final String INSERT =
            """
            insert into message (tenant_id, id, kind, booking_id, one_off_id, recipient, content, message_id, created_at)
            values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, bookonce_now())
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    SealedLinks links;

    @Inject
    TaskQueue queue;

    @Inject
    MailTemplates templates;

    protected Outbox() {}

    /** Asks ahead for what a mail about a booking needs; see {@link Sql#ahead}. */
    public void ahead() {
        templates.ahead();
    }

    /** Queues a mail about a booking. Somebody without an e-mail address gets none. */
    public void send(BookingMail mail) {
        if (!mail.recipient().email().isEmpty()) {
            queue(
                    "BOOKING_" + mail.kind(),
                    mail.bookingId(),
                    null,
                    mail.recipient().email(),
                    templates.wordsFor(mail).with(mail));
        }
    }

    /** Queues a mail about a one-off. */
    public void send(OneOffMail mail) {
        queue("ONE_OFF_" + mail.kind(), null, mail.oneOffId(), mail.host().email(), mail);
    }

    /** Queues a mail about a proposal. */
    public void send(ProposalMail mail) {
        queue("PROPOSAL_" + mail.kind(), null, mail.oneOffId(), mail.to().email(), mail);
    }

    /** Queues a mail about an organization or a membership. Somebody without an e-mail address gets none. */
    void send(NoticeMail mail) {
        if (!mail.recipient().email().isEmpty()) {
            queue("NOTICE", null, null, mail.recipient().email(), mail);
        }
    }

    /**
     * Queues a mail again that was given up, under the same Message-ID: a mailbox that has it already sees that it is the
     * same one. Each time is a task of its own, since that of the time before may still be there.
     *
     * @param attempts how often it was tried so far
     */
    public void again(UUID messageId, int attempts) {
        DeliverMail.Job job = new DeliverMail.Job(tenant.require(), messageId);
        queue.schedule(DeliverMail.TASK, messageId + ":" + attempts, job, Instant.now());
    }

    private void queue(String kind, UUID bookingId, UUID oneOffId, String recipient, Object content) {
        UUID id = Ids.next();
        sql.later(
                INSERT,
                tenant.require(),
                id,
                kind,
                bookingId,
                oneOffId,
                recipient,
                links.seal(content, id),
                "<" + id + "@bookonce>");
        queue.schedule(DeliverMail.TASK, id.toString(), new DeliverMail.Job(tenant.require(), id), Instant.now());
    }
}
