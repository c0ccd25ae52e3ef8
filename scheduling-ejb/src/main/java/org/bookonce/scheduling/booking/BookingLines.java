package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.Cursors;
import org.bookonce.tenant.shared.Slice;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** Reads the bookings that a person may see, for the list and for its file: members their own, others all. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BookingLines {

    /** What {@link #read} reads. */
    static final String COLUMNS =
            """
            select b.id, b.title, b.host_id, m.name as host_name, b.invitee_name,
                   coalesce(b.invitee_email, '') as invitee_email, b.starts_at, b.ends_at, b.created_at, b.status,
                   b.no_show_at is not null as no_show, b.ends_at <= (select bookonce_now()) as over,
                   lower(b.invitee_name) as invitee_key,
                   case when b.event_type_id is null then 'one-off' else 'booking-link' end as origin
            """;

    /** Where it is read from. */
    static final String FROM =
            """
            from booking b join membership m on m.tenant_id = b.tenant_id and m.id = b.host_id
            """;

    /** The host of a collective meeting is each of them. */
    static final String OF_HOST =
            """
             and (b.host_id = ? or exists (
                select 1 from booking_host t
                where t.tenant_id = b.tenant_id and t.booking_id = b.id and t.host_id = ?))
            """;

    private static final String FOUND =
            " and position(? in lower(b.title || ' ' || b.invitee_name || ' ' || coalesce(b.invitee_email, ''))) > 0";

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    Cursors cursors;

    protected BookingLines() {}

    private record Keyed(BookingRow row, String key) {}

    private record Question(String where, List<Object> parameters) {}

    long count(BookingFilter filter, Member reader) {
        Question question = question(filter, reader);
        return sql.one(
                "select count(*) from booking b" + question.where,
                row -> row.getLong(1),
                question.parameters.toArray());
    }

    /** The bookings after the cursor; one of another order is as good as none. */
    Slice<BookingRow> slice(BookingFilter filter, Member reader, Optional<String> cursor, int size) {
        Question question = question(filter, reader);
        StringBuilder query = new StringBuilder(COLUMNS + FROM + question.where);
        String key = key(filter.sort());
        String list = "bookings " + filter.sort() + filter.descending();
        cursor.flatMap(signed -> cursors.verify(list, signed)).ifPresent(position -> {
            String[] parts = position.split(" ", 2);
            query.append(" and (%s, b.id) %s (?, ?)".formatted(key, filter.descending() ? "<" : ">"));
            question.parameters.add(filter.sort() == BookingFilter.Sort.INVITEE ? parts[1] : Instant.parse(parts[1]));
            question.parameters.add(UUID.fromString(parts[0]));
        });
        String direction = filter.descending() ? " desc" : "";
        query.append(" order by %1$s%2$s, b.id%2$s limit ?".formatted(key, direction));
        question.parameters.add(size + 1);
        List<Keyed> read = sql.list(
                query.toString(),
                row -> new Keyed(read(row), keyOf(filter.sort(), row)),
                question.parameters.toArray());
        Slice<Keyed> slice = Slice.of(read, size, last -> cursors.sign(list, last.row.id() + " " + last.key));
        return new Slice<>(slice.rows().stream().map(Keyed::row).toList(), slice.next());
    }

    private Question question(BookingFilter filter, Member reader) {
        StringBuilder where = new StringBuilder(" where b.tenant_id = ?");
        List<Object> parameters = new ArrayList<>(List.of(tenant.require()));
        Optional<UUID> host = reader.mayActForOthers() ? filter.hostId() : Optional.of(reader.id());
        host.ifPresent(id -> {
            add(where, OF_HOST, parameters, id);
            parameters.add(id);
        });
        where.append(when(filter.when()));
        filter.from().ifPresent(from -> add(where, " and b.starts_at >= ?", parameters, from));
        filter.until().ifPresent(until -> add(where, " and b.starts_at < ?", parameters, until));
        if (!filter.search().isBlank()) {
            add(where, FOUND, parameters, filter.search().strip().toLowerCase(Locale.ROOT));
        }
        return new Question(where.toString(), parameters);
    }

    private static void add(StringBuilder where, String condition, List<Object> parameters, Object value) {
        where.append(condition);
        parameters.add(value);
    }

    private static String when(BookingFilter.When when) {
        return switch (when) {
            case UPCOMING ->
                " and b.status = 'CONFIRMED' and b.no_show_at is null and b.ends_at > (select bookonce_now())";
            case PAST ->
                " and b.status = 'CONFIRMED' and (b.no_show_at is not null or b.ends_at <= (select bookonce_now()))";
            case NO_SHOW -> " and b.no_show_at is not null";
            case CANCELLED -> " and b.status = 'CANCELLED'";
            case ALL -> "";
        };
    }

    private static String key(BookingFilter.Sort sort) {
        return switch (sort) {
            case START -> "b.starts_at";
            case INVITEE -> "lower(b.invitee_name)";
            case MADE -> "b.created_at";
        };
    }

    private static String keyOf(BookingFilter.Sort sort, ResultSet row) throws SQLException {
        return switch (sort) {
            case START -> Sql.instant(row, "starts_at").toString();
            case INVITEE -> row.getString("invitee_key");
            case MADE -> Sql.instant(row, "created_at").toString();
        };
    }

    static BookingRow read(ResultSet row) throws SQLException {
        return new BookingRow(
                Sql.uuid(row, "id"),
                row.getString("title"),
                Sql.uuid(row, "host_id"),
                row.getString("host_name"),
                row.getString("invitee_name"),
                row.getString("invitee_email"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                Sql.instant(row, "created_at"),
                BookingState.of(
                        BookingStatus.valueOf(row.getString("status")),
                        row.getBoolean("over"),
                        row.getBoolean("no_show")),
                row.getString("origin"));
    }
}
