package org.bookonce.scheduling.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The mails of the current organization, as their delivery sees them; each call is a transaction of its own. */
@InTenant
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Messages {

    private static final String QUEUED =
            """
            select id, kind, content, message_id, attempts,
                   coalesce(again_at, created_at) < bookonce_now() - interval '3 days' as overdue
            from message where tenant_id = ? and id = ? and state = 'QUEUED'
            """;
    private static final String EARLIER =
            """
            select exists (
                select 1 from message m join message earlier
                  on earlier.tenant_id = m.tenant_id and earlier.booking_id = m.booking_id
                  and earlier.recipient = m.recipient and earlier.created_at < m.created_at
                where m.tenant_id = ? and m.id = ? and earlier.state = 'QUEUED')
            """;
    private static final String LATE =
            """
            update message m set state = 'FAILED', failure = ?
            where m.tenant_id = ? and m.id = ? and m.state = 'QUEUED' and m.kind = 'BOOKING_REMINDER'
              and not exists (
                select 1 from booking b
                where b.tenant_id = m.tenant_id and b.id = m.booking_id and b.status = 'CONFIRMED'
                  and b.starts_at = cast(m.content ->> 'start' as timestamptz) and b.starts_at > bookonce_now())
            """;
    private static final String SENT =
            """
            update message set state = 'SENT', sent_at = bookonce_now(), attempts = attempts + 1, failure = null
            where tenant_id = ? and id = ? and state = 'QUEUED'
            """;
    private static final String REFUSED =
            """
            update message set state = ?, attempts = attempts + 1, failure = ?
            where tenant_id = ? and id = ? and state = 'QUEUED'
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    /** What is noted of a reminder that would come too late. */
    public static final String TOO_LATE = "too late";

    /**
     * The mail, unless it was sent or given up, or is gone. A reminder is given up here once its meeting has begun, was
     * moved or was cancelled: while the mail server was down, that is.
     */
    public Optional<QueuedMail> queued(UUID id) {
        sql.update(LATE, TOO_LATE, tenant.require(), id);
        return sql.find(
                QUEUED,
                row -> new QueuedMail(
                        Sql.uuid(row, "id"),
                        row.getString("kind"),
                        row.getString("content"),
                        row.getString("message_id"),
                        row.getInt("attempts"),
                        row.getBoolean("overdue")),
                tenant.require(),
                id);
    }

    /** Whether an earlier mail to the same person about the same booking still waits: what happened first is told first. */
    public boolean mustWait(UUID id) {
        return sql.one(EARLIER, row -> row.getBoolean(1), tenant.require(), id);
    }

    /** The mail server took it. */
    public void sent(UUID id) {
        sql.update(SENT, tenant.require(), id);
    }

    /** An attempt failed; the last one settles it. */
    public void refused(UUID id, String reason, boolean last) {
        sql.update(REFUSED, last ? "FAILED" : "QUEUED", reason, tenant.require(), id);
    }
}
