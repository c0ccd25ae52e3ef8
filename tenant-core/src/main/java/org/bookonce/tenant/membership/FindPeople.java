package org.bookonce.tenant.membership;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** Finds people of the organization by name or e-mail: owners and admins find everybody, members themselves. */
@Stateless
@InTenant
public class FindPeople {

    private static final String FIND =
            """
            select id, name, email, role, active from membership
            where tenant_id = ? and position(? in lower(name || ' ' || email)) > 0 and (? or id = ?)
            order by active desc, lower(name), id limit ?
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember current;

    /** The first of them, active ones before others, then by name; nobody for an empty text. @param most at most */
    public List<FoundPerson> find(String text, int most) {
        Member me = current.reader();
        return Optional.of(text.strip().toLowerCase(Locale.ROOT))
                .filter(wanted -> !wanted.isEmpty())
                .map(wanted ->
                        sql.list(FIND, FindPeople::read, tenant.require(), wanted, me.mayActForOthers(), me.id(), most))
                .orElse(List.of());
    }

    private static FoundPerson read(ResultSet row) throws SQLException {
        return new FoundPerson(
                Sql.uuid(row, "id"),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("active"));
    }
}
