package org.bookonce.tenant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** The rows behind {@link Roster}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RosterEntries {

    /** What {@link #read} reads, of {@code membership m}. */
    static final String COLUMNS =
            """
            m.tenant_id, m.id, m.name, m.email, m.role, m.zone, m.language, m.clock24, m.created_at, m.deactivated_at,
            m.version,
            (select p.version from member_picture p where p.tenant_id = m.tenant_id and p.member_id = m.id) as picture""";

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected RosterEntries() {}

    Optional<RosterEntry> find(UUID id) {
        return sql.find(
                "select " + COLUMNS + " from membership m where m.tenant_id = ? and m.id = ?",
                RosterEntries::read,
                tenant.require(),
                id);
    }

    int owners() {
        return sql.one(
                "select count(*) from membership where tenant_id = ? and role = 'OWNER' and active",
                row -> row.getInt(1),
                tenant.require());
    }

    void write(UUID id, Role role) {
        sql.update(
                "update membership set role = ?, version = version + 1 where tenant_id = ? and id = ?",
                role,
                tenant.require(),
                id);
    }

    void deactivate(UUID id) {
        sql.update(
                """
                update membership set active = false, deactivated_at = bookonce_now(), version = version + 1
                where tenant_id = ? and id = ? and active
                """,
                tenant.require(),
                id);
    }

    void reactivate(UUID id) {
        sql.update(
                """
                update membership set active = true, deactivated_at = null, version = version + 1
                where tenant_id = ? and id = ? and not active
                """,
                tenant.require(),
                id);
    }

    static RosterEntry read(ResultSet row) throws SQLException {
        Member member = new Member(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "tenant_id"),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                Sql.zone(row, "zone"),
                row.getString("language"),
                row.getBoolean("clock24"),
                Optional.ofNullable(row.getString("picture")));
        return new RosterEntry(
                member,
                Sql.instant(row, "created_at"),
                Optional.ofNullable(Sql.instant(row, "deactivated_at")),
                row.getInt("version"));
    }
}
