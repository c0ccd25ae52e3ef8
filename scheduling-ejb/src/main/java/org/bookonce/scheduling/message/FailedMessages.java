package org.bookonce.scheduling.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.notification.Outbox;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/**
 * Messages that were given up, put back into the queue. Whoever comes second finds nothing to put back. What tells of a
 * booking as it was before it was moved or cancelled stays where it is.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FailedMessages {

    /** As many as are put back at a time. */
    static final int MOST = 1000;

    private static final String AGAIN =
            """
            update message m set state = 'QUEUED', failure = null, again_at = bookonce_now()
            where m.tenant_id = ? and m.id = any (?) and
            """
                    + SeenMessages.FAILED + " returning m.id, m.attempts";
    /** Until the transaction ends these bookings stay as they are: no news of them is overtaken by a later one. */
    private static final String BOOKINGS =
            """
            select b.id from booking b
            where b.tenant_id = ? and b.id in (
                select m.booking_id from message m where m.tenant_id = b.tenant_id and m.id = any (?))
            order by b.id for share
            """;

    private static final String FAILED = "select m.id from message m where m.tenant_id = ? and " + SeenMessages.FAILED
            + " order by m.id limit " + MOST;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    Outbox outbox;

    protected FailedMessages() {}

    private record Failed(UUID id, int attempts) {}

    /** Puts one back; false when it did not fail, or was put back already. */
    boolean queueAgain(UUID id) {
        return queueAgain(List.of(id)) == 1;
    }

    /** Puts all back. @return how many, at most {@link #MOST} */
    int queueAllAgain() {
        return queueAgain(sql.list(FAILED, row -> Sql.uuid(row, "id"), tenant.require()));
    }

    private int queueAgain(List<UUID> ids) {
        UUID[] wanted = ids.toArray(UUID[]::new);
        sql.list(BOOKINGS, row -> Sql.uuid(row, "id"), tenant.require(), wanted);
        List<Failed> failed = sql.list(
                AGAIN, row -> new Failed(Sql.uuid(row, "id"), row.getInt("attempts")), tenant.require(), wanted);
        failed.forEach(message -> outbox.again(message.id(), message.attempts()));
        return failed.size();
    }
}
