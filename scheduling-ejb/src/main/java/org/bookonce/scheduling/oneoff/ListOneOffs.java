package org.bookonce.scheduling.oneoff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.organization.Addresses;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.shared.Cursors;
import org.bookonce.tenant.shared.Tokens;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** One-offs, newest first: members see those of their own time, owners and admins all. */
@Stateless
@InTenant
public class ListOneOffs {

    private static final String LIST = "one-offs";
    private static final int MOST = 200;
    private static final String STATUS =
            """
            case when o.used_at is not null then 'BOOKED' when o.deleted_at is not null then 'DELETED'
                 when o.closes_at <= bookonce_now() then 'EXPIRED' else 'OPEN' end""";
    private static final String SELECT =
            """
            select o.id, o.title, o.host_id, h.name as host_name, c.name as created_by_name, %s as status,
                   o.created_at, o.closes_at, o.token_seed, b.id as booking_id, b.starts_at as booked_start,
                   (select count(*) from offered_slot s where s.tenant_id = o.tenant_id and s.one_off_id = o.id) as slots,
                   (select coalesce(sum(extract(epoch from t.ends_at - t.starts_at)) / 60, 0) from host_time t
                    where t.tenant_id = o.tenant_id and t.one_off_id = o.id and t.kind = 'HOLD'
                      and t.expires_at > bookonce_now()) as held_minutes
            from one_off o
            join membership h on h.tenant_id = o.tenant_id and h.id = o.host_id
            join membership c on c.tenant_id = o.tenant_id and c.id = o.created_by
            left join booking b on b.tenant_id = o.tenant_id and b.one_off_id = o.id
            """
                    .formatted(STATUS);

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember current;

    @Inject
    Organizations organizations;

    @Inject
    Addresses addresses;

    @Inject
    Tokens tokens;

    @Inject
    Cursors cursors;

    /** A page of the list. */
    public OneOffList list(OneOffFilter filter) {
        List<Object> parameters = new ArrayList<>();
        String where = where(filter, parameters);
        long total = sql.one("select count(*) from one_off o" + where, row -> row.getLong(1), parameters.toArray());
        int size = Math.max(1, Math.min(filter.size(), MOST));
        List<OneOffRow> rows = rows(filter, where, parameters, size + 1);
        boolean more = rows.size() > size;
        List<OneOffRow> page = more ? List.copyOf(rows.subList(0, size)) : rows;
        Optional<String> next =
                more ? Optional.of(cursors.sign(LIST, page.get(size - 1).id().toString())) : Optional.empty();
        return new OneOffList(page, next, total);
    }

    private String where(OneOffFilter filter, List<Object> parameters) {
        Member me = current.reader();
        StringBuilder where = new StringBuilder(" where o.tenant_id = ?");
        parameters.add(tenant.require());
        Optional<UUID> host = me.mayActForOthers() ? filter.hostId() : Optional.of(me.id());
        host.ifPresent(id -> {
            where.append(" and o.host_id = ?");
            parameters.add(id);
        });
        filter.status()
                .ifPresentOrElse(
                        status -> {
                            where.append(" and ").append(STATUS).append(" = ?");
                            parameters.add(status);
                        },
                        () -> where.append(" and o.deleted_at is null"));
        if (!filter.search().isBlank()) {
            where.append(" and position(? in lower(o.title)) > 0");
            parameters.add(filter.search().strip().toLowerCase(Locale.ROOT));
        }
        return where.toString();
    }

    private List<OneOffRow> rows(OneOffFilter filter, String where, List<Object> parameters, int limit) {
        StringBuilder query = new StringBuilder(SELECT).append(where);
        filter.cursor().flatMap(cursor -> cursors.verify(LIST, cursor)).ifPresent(position -> {
            query.append(" and o.id < ?");
            parameters.add(UUID.fromString(position));
        });
        query.append(" order by o.id desc limit ?");
        parameters.add(limit);
        String slug = organizations.current().slug();
        return sql.list(query.toString(), row -> read(row, slug), parameters.toArray());
    }

    private OneOffRow read(ResultSet row, String slug) throws SQLException {
        return new OneOffRow(
                Sql.uuid(row, "id"),
                row.getString("title"),
                Sql.uuid(row, "host_id"),
                row.getString("host_name"),
                row.getString("created_by_name"),
                OneOffStatus.valueOf(row.getString("status")),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "closes_at"),
                row.getInt("slots"),
                row.getInt("held_minutes"),
                Optional.ofNullable(Sql.uuid(row, "booking_id")),
                Optional.ofNullable(Sql.instant(row, "booked_start")),
                current.guest()
                        ? ""
                        : addresses.oneOff(slug, tokens.show(OneOffMeetings.TOKEN, row.getBytes("token_seed"))));
    }
}
