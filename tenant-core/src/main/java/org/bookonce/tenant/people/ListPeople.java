package org.bookonce.tenant.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.Cursors;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** Everybody in the organization by name, active or not, for its owners and admins. */
@Stateless
@InTenant
public class ListPeople {

    private static final String LIST = "people";
    private static final int MOST = 200;

    private record Row(RosterEntry entry, String sortedBy) {}

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember current;

    @Inject
    RosterEntries entries;

    @Inject
    Cursors cursors;

    /** A page of the list; {@link AccessError#FORBIDDEN} to members. */
    public PeopleList list(PeopleFilter filter) {
        Member me = current.reader().requireAdmin();
        List<Object> parameters = new ArrayList<>();
        String where = where(filter, parameters);
        long total = sql.one("select count(*) from membership m" + where, row -> row.getLong(1), parameters.toArray());
        int size = Math.max(1, Math.min(filter.size(), MOST));
        List<Row> rows = rows(filter, where, parameters, size + 1);
        boolean more = rows.size() > size;
        List<Row> page = more ? rows.subList(0, size) : rows;
        int owners = entries.owners();
        boolean onlyLooks = current.readOnly().isPresent();
        return new PeopleList(
                page.stream()
                        .map(row -> PersonView.of(row.entry(), me, onlyLooks, owners))
                        .toList(),
                more ? Optional.of(cursor(page.get(size - 1))) : Optional.empty(),
                total);
    }

    private String where(PeopleFilter filter, List<Object> parameters) {
        StringBuilder where = new StringBuilder(" where m.tenant_id = ?");
        parameters.add(tenant.require());
        filter.status().ifPresent(status -> {
            where.append(" and m.active = ?");
            parameters.add(status == PersonStatus.ACTIVE);
        });
        filter.role().ifPresent(role -> {
            where.append(" and m.role = ?");
            parameters.add(role);
        });
        if (!filter.search().isBlank()) {
            where.append(" and position(? in lower(m.name || ' ' || m.email)) > 0");
            parameters.add(filter.search().strip().toLowerCase(Locale.ROOT));
        }
        return where.toString();
    }

    private List<Row> rows(PeopleFilter filter, String where, List<Object> parameters, int limit) {
        StringBuilder query = new StringBuilder("select ")
                .append(RosterEntries.COLUMNS)
                .append(", lower(m.name) as sorted_by from membership m")
                .append(where);
        filter.cursor().flatMap(cursor -> cursors.verify(LIST, cursor)).ifPresent(position -> {
            String[] parts = position.split(" ", 2);
            query.append(" and (lower(m.name), m.id) > (?, ?)");
            parameters.add(parts[1]);
            parameters.add(UUID.fromString(parts[0]));
        });
        query.append(" order by lower(m.name), m.id limit ?");
        parameters.add(limit);
        return sql.list(
                query.toString(),
                row -> new Row(RosterEntries.read(row), row.getString("sorted_by")),
                parameters.toArray());
    }

    private String cursor(Row last) {
        return cursors.sign(LIST, last.entry().id() + " " + last.sortedBy());
    }
}
