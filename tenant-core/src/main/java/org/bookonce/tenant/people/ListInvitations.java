package org.bookonce.tenant.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.shared.Cursors;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** Invitations, newest first, for owners and admins (R1.5). */
@Stateless
@InTenant
public class ListInvitations {

    private static final String LIST = "invitations";
    private static final int MOST = 200;
    private static final String SELECT =
            """
            select i.id, i.email, i.role, m.name as by_name, i.sent_at, i.expires_at, %s as status,
                   i.account_state, i.account_reason
            from invitation i join membership m on m.tenant_id = i.tenant_id and m.id = i.invited_by
            """
                    .formatted(Invitations.STATUS);

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentMember current;

    @Inject
    Cursors cursors;

    /** A page of the list; {@link org.bookonce.tenant.shared.AccessError#FORBIDDEN} for members. */
    public InvitationList list(InvitationFilter filter) {
        current.reader().requireAdmin();
        List<Object> parameters = new ArrayList<>(List.of(tenant.require()));
        String where = where(filter, parameters);
        long total = sql.one("select count(*) from invitation i " + where, row -> row.getLong(1), parameters.toArray());
        int size = Math.max(1, Math.min(filter.size(), MOST));
        List<InvitationRow> rows = rows(filter, where, parameters, size + 1);
        boolean more = rows.size() > size;
        List<InvitationRow> page = more ? List.copyOf(rows.subList(0, size)) : rows;
        Optional<String> next =
                more ? Optional.of(cursors.sign(LIST, page.get(size - 1).id().toString())) : Optional.empty();
        return new InvitationList(page, next, total);
    }

    private static String where(InvitationFilter filter, List<Object> parameters) {
        filter.status().ifPresent(parameters::add);
        return "where i.tenant_id = ?"
                + filter.status()
                        .map(status -> " and " + Invitations.STATUS + " = ?")
                        .orElse("");
    }

    private List<InvitationRow> rows(InvitationFilter filter, String where, List<Object> parameters, int limit) {
        StringBuilder query = new StringBuilder(SELECT).append(where);
        filter.cursor().flatMap(cursor -> cursors.verify(LIST, cursor)).ifPresent(position -> {
            query.append(" and i.id < ?");
            parameters.add(UUID.fromString(position));
        });
        parameters.add(limit);
        return sql.list(
                query.append(" order by i.id desc limit ?").toString(), ListInvitations::read, parameters.toArray());
    }

    private static InvitationRow read(ResultSet row) throws SQLException {
        return new InvitationRow(
                Sql.uuid(row, "id"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                row.getString("by_name"),
                Sql.instant(row, "sent_at"),
                Sql.instant(row, "expires_at"),
                InvitationStatus.valueOf(row.getString("status")),
                AccountState.valueOf(row.getString("account_state")),
                row.getString("account_reason"));
    }
}
