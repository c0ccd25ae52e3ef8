package org.bookonce.scheduling.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.notification.Messages;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The messages that a person sees: owners and admins all, members those about their own bookings and one-offs. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SeenMessages {

    /** What tells of a booking as it was before it was moved, reassigned or cancelled. */
    static final String OVERTAKEN =
            """
            (m.kind in ('BOOKING_CONFIRMED', 'BOOKING_MOVED', 'BOOKING_REASSIGNED', 'BOOKING_REASSIGNED_TO') and exists (
                select 1 from booking c where c.tenant_id = m.tenant_id and c.id = m.booking_id
                  and c.sequence > cast(m.content ->> 'sequence' as integer)))""";

    /** What failed and can be sent again. */
    static final String FAILED = "m.state = 'FAILED' and m.failure <> '" + Messages.TOO_LATE + "' and not " + OVERTAKEN;

    private static final String FROM =
            """
             from message m
            left join booking b on b.tenant_id = m.tenant_id and b.id = m.booking_id
            left join one_off o on o.tenant_id = m.tenant_id and o.id = m.one_off_id
            where m.tenant_id = ?
            """;
    private static final String COLUMNS =
            """
            select m.id, m.kind, m.recipient, coalesce(b.title, o.title, '') as about, m.booking_id, m.state,
                   m.attempts, m.failure, m.created_at, m.sent_at, coalesce(m.one_off_id, b.one_off_id) as about_one_off,
            """
                    + OVERTAKEN + " as overtaken";

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected SeenMessages() {}

    /** Rows that {@code condition} holds for, in the order it asks for. */
    List<MessageRow> rows(Member reader, String condition, List<Object> parameters) {
        return sql.list(COLUMNS + from(reader) + condition, SeenMessages::row, all(reader, parameters));
    }

    /** One value over all messages that the person sees and that {@code condition} holds for. */
    <T> T one(Member reader, String select, String condition, Sql.RowReader<T> read) {
        return sql.one(select + from(reader) + condition, read, all(reader, List.of()));
    }

    /** The message with this id; {@link AccessError#NOT_FOUND} when the person sees none. */
    MessageRow row(Member reader, UUID id) {
        return rows(reader, " and m.id = ?", List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
    }

    private static String from(Member reader) {
        return reader.administers() ? FROM : FROM + " and (b.host_id = ? or o.host_id = ? or o.created_by = ?)";
    }

    private Object[] all(Member reader, List<Object> parameters) {
        List<Object> all = new ArrayList<>(List.of(tenant.require()));
        if (!reader.administers()) {
            all.addAll(List.of(reader.id(), reader.id(), reader.id()));
        }
        all.addAll(parameters);
        return all.toArray();
    }

    private static MessageRow row(ResultSet row) throws SQLException {
        MessageState state = MessageState.valueOf(row.getString("state"));
        return new MessageRow(
                Sql.uuid(row, "id"),
                MessageKind.of(row.getString("kind")),
                row.getString("recipient"),
                row.getString("about"),
                Optional.ofNullable(Sql.uuid(row, "booking_id")),
                Optional.ofNullable(Sql.uuid(row, "about_one_off")),
                state,
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("failure"))
                        .filter(said -> state != MessageState.SENT)
                        .map(MessageFailure::of),
                row.getBoolean("overtaken"),
                Sql.instant(row, "created_at"),
                Optional.ofNullable(Sql.instant(row, "sent_at")));
    }
}
