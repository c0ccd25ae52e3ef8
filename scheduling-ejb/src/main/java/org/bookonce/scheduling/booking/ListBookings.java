package org.bookonce.scheduling.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.Cursors;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** Bookings, earliest first when they lie ahead, latest first otherwise: members see their own, others all. */
@Stateless
@InTenant
public class ListBookings {

    private static final String LIST = "bookings";
    private static final int MOST = 200;

    /** What {@link #read} reads. */
    static final String SELECT =
            """
            select b.id, b.title, b.host_id, m.name as host_name, b.invitee_name,
                   coalesce(b.invitee_email, '') as invitee_email, b.starts_at, b.ends_at, b.status
            from booking b join membership m on m.tenant_id = b.tenant_id and m.id = b.host_id
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember current;

    @Inject
    Cursors cursors;

    /** A page of the list. */
    public BookingList list(BookingFilter filter) {
        List<Object> parameters = new ArrayList<>();
        String where = where(filter, parameters);
        long total = sql.one("select count(*) from booking b " + where, row -> row.getLong(1), parameters.toArray());
        int size = Math.max(1, Math.min(filter.size(), MOST));
        List<BookingRow> rows = rows(filter, where, parameters, size + 1);
        boolean more = rows.size() > size;
        List<BookingRow> page = more ? rows.subList(0, size) : rows;
        return new BookingList(
                List.copyOf(page), more ? Optional.of(cursor(page.get(size - 1))) : Optional.empty(), total);
    }

    private String where(BookingFilter filter, List<Object> parameters) {
        Member me = current.reader();
        StringBuilder where = new StringBuilder("where b.tenant_id = ?");
        parameters.add(tenant.require());
        Optional<UUID> host = me.mayActForOthers() ? filter.hostId() : Optional.of(me.id());
        host.ifPresent(id -> {
            where.append(" and b.host_id = ?");
            parameters.add(id);
        });
        filter.when()
                .ifPresent(when -> where.append(
                        switch (when) {
                            case UPCOMING -> " and b.status = 'CONFIRMED' and b.ends_at > bookonce_now()";
                            case PAST -> " and b.status = 'CONFIRMED' and b.ends_at <= bookonce_now()";
                            case CANCELLED -> " and b.status = 'CANCELLED'";
                        }));
        if (!filter.search().isBlank()) {
            where.append(
                    " and position(? in lower(b.title || ' ' || b.invitee_name || ' ' || coalesce(b.invitee_email, ''))) > 0");
            parameters.add(filter.search().strip().toLowerCase(Locale.ROOT));
        }
        return where.toString();
    }

    private List<BookingRow> rows(BookingFilter filter, String where, List<Object> parameters, int limit) {
        boolean ahead =
                filter.when().filter(BookingFilter.When.UPCOMING::equals).isPresent();
        StringBuilder query = new StringBuilder(SELECT);
        query.append(where);
        filter.cursor().flatMap(cursor -> cursors.verify(LIST, cursor)).ifPresent(position -> {
            String[] parts = position.split(" ");
            query.append(ahead ? " and (b.starts_at, b.id) > (?, ?)" : " and (b.starts_at, b.id) < (?, ?)");
            parameters.add(Instant.parse(parts[0]));
            parameters.add(UUID.fromString(parts[1]));
        });
        query.append(ahead ? " order by b.starts_at, b.id" : " order by b.starts_at desc, b.id desc")
                .append(" limit ?");
        parameters.add(limit);
        return sql.list(query.toString(), ListBookings::read, parameters.toArray());
    }

    private String cursor(BookingRow last) {
        return cursors.sign(LIST, last.start() + " " + last.id());
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
                BookingStatus.valueOf(row.getString("status")),
                "one-off");
    }
}
