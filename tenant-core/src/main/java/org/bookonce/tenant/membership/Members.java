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

    private static final String ACTIVE = SELECT + "where active and id = ?";
    private static final String SOME = SELECT + "where active and id = any (?)";
    private static final String ANY = SELECT + "where id = ?";

    @Inject
    Sql sql;

    protected Members() {}

    /** An active member; nothing for inactive, unknown and foreign ones. */
    public Optional<Member> active(UUID id) {
        return sql.find(ACTIVE, Members::read, id);
    }

    /** A member, active or not: what they agreed to outlives their activity. */
    public Optional<Member> any(UUID id) {
        return sql.find(ANY, Members::read, id);
    }

    /** Asks for {@link #any} ahead of the need; see {@link Sql#ahead}. */
    public void ahead(UUID id) {
        sql.ahead(ANY, Members::read, id);
    }

    /** Those of them who are active. */
    public List<Member> active(UUID... ids) {
        return sql.list(SOME, Members::read, (Object) ids);
    }

    /** Asks for the same ahead of the need. */
    public void activeAhead(UUID... ids) {
        sql.ahead(SOME, Members::read, (Object) ids);
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
