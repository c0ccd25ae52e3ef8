package org.bookonce.tenant.plan;

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
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Cursors;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The active members with what each uses and may use (R1.8), for owners and admins. */
@Stateless
@InTenant
public class ListMemberUsage {

    private static final String LIST = "member-usage";
    private static final int MOST = 200;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember current;

    @Inject
    Plans plans;

    @Inject
    Usages usages;

    @Inject
    Cursors cursors;

    private record Person(UUID id, String name, String email, Role role, String sort) {}

    /**
     * A page of the list.
     *
     * @throws BusinessException {@link AccessError#FORBIDDEN} for members
     */
    public MemberUsageList list(MemberUsageFilter filter) {
        Member me = current.reader().requireAdmin();
        List<Object> parameters = new ArrayList<>(List.of(tenant.require()));
        String where = where(filter, parameters);
        long total = sql.one("select count(*) from membership" + where, row -> row.getLong(1), parameters.toArray());
        int size = Math.max(1, Math.min(filter.size(), MOST));
        List<Person> people = people(filter, where, parameters, size + 1);
        boolean more = people.size() > size;
        List<Person> page = more ? people.subList(0, size) : people;
        return new MemberUsageList(
                rows(page, me), more ? Optional.of(cursor(page.get(size - 1))) : Optional.empty(), total);
    }

    private static String where(MemberUsageFilter filter, List<Object> parameters) {
        String search = filter.search().strip().toLowerCase(Locale.ROOT);
        if (search.isEmpty()) {
            return " where tenant_id = ? and active";
        }
        parameters.add(search);
        parameters.add(search);
        return " where tenant_id = ? and active and (position(? in lower(name)) > 0 or position(? in lower(email)) > 0)";
    }

    private List<Person> people(MemberUsageFilter filter, String where, List<Object> parameters, int limit) {
        StringBuilder query =
                new StringBuilder("select id, name, email, role, lower(name) as sort from membership").append(where);
        filter.cursor().flatMap(cursor -> cursors.verify(LIST, cursor)).ifPresent(position -> {
            String[] last = position.split(" ", 2);
            query.append(" and (lower(name), id) > (?, ?)");
            parameters.add(last[1]);
            parameters.add(UUID.fromString(last[0]));
        });
        query.append(" order by lower(name), id limit ?");
        parameters.add(limit);
        return sql.list(query.toString(), ListMemberUsage::read, parameters.toArray());
    }

    private String cursor(Person last) {
        return cursors.sign(LIST, last.id() + " " + last.sort());
    }

    private List<MemberUsage> rows(List<Person> people, Member me) {
        CountedMembers counted = usages.members(plans.current());
        boolean editor = current.readOnly().isEmpty();
        return people.stream()
                .map(person -> new MemberUsage(
                        person.id(),
                        person.name(),
                        person.email(),
                        person.role(),
                        CountedMembers.LIMITS.stream()
                                .map(limit -> counted.use(person.id(), person.name(), limit))
                                .toList(),
                        editor && Allowances.mayBeSetBy(me, person.role())))
                .toList();
    }

    private static Person read(ResultSet row) throws SQLException {
        return new Person(
                Sql.uuid(row, "id"),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                row.getString("sort"));
    }
}
