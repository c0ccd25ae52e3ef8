package org.bookonce.tenant.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.tenancy.Sql;

/** The people of the current organization. Published for features that act for a host. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Members {

    private static final String SELECT =
            """
            select m.tenant_id, id, name, email, role, zone, language, clock24, p.version as picture
            from membership m left join member_picture p on p.tenant_id = m.tenant_id and p.member_id = m.id
            """;

    @Inject
    Sql sql;

    protected Members() {}

    /** An active member; nothing for inactive, unknown and foreign ones. */
    public Optional<Member> active(UUID id) {
        return sql.find(SELECT + "where active and id = ?", Members::read, id);
    }

    /** A member, active or not: what they agreed to outlives their activity. */
    public Optional<Member> any(UUID id) {
        return sql.find(SELECT + "where id = ?", Members::read, id);
    }

    /** All active members by name. */
    public List<Member> allActive() {
        return sql.list(SELECT + "where active order by lower(name), id", Members::read);
    }

    private static Member read(ResultSet row) throws SQLException {
        return new Member(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "tenant_id"),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                Sql.zone(row, "zone"),
                row.getString("language"),
                row.getBoolean("clock24"),
                Optional.ofNullable(row.getString("picture")));
    }
}
