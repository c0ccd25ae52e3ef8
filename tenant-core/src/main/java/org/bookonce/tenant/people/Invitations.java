package org.bookonce.tenant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/**
 * The invitations of the current organization. Whoever changes one holds the organization's lock; the database keeps
 * an address from being invited twice at a time.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Invitations {

    /** The state of a row {@code i}, by the organization's clock. */
    static final String STATUS =
            """
            case when i.accepted_at is not null then 'ACCEPTED' when i.declined_at is not null then 'DECLINED'
                 when i.revoked_at is not null then 'REVOKED' when i.expires_at <= bookonce_now() then 'EXPIRED'
                 else 'OPEN' end""";

    private static final String SELECT =
            """
            select i.id, i.email, i.role, i.invited_by, i.expires_at, i.accepted_by, i.account_round,
                   i.sent_at > bookonce_now() - interval '1 minute' as just_sent, %s as status
            from invitation i where i.tenant_id = ?
            """
                    .formatted(STATUS);
    private static final String INSERT =
            """
            insert into invitation (tenant_id, id, email, email_key, role, invited_by, created_at, sent_at, expires_at)
            select ?, ?, ?, ?, ?, ?, now, now, now + interval '14 days' from (select bookonce_now() as now) clock
            """;
    private static final String RENEW =
            """
            update invitation i
            set sent_at = clock.now, expires_at = clock.now + interval '14 days', role = ?, invited_by = ?,
                account_state = 'WAITING', account_reason = '', account_attempts = 0, account_round = i.account_round + 1
            from (select bookonce_now() as now) clock
            where i.tenant_id = ? and i.id = ?
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected Invitations() {}

    /** An invitation in any state. */
    Optional<Invitation> find(UUID id) {
        return sql.find(SELECT + " and i.id = ?", Invitations::read, tenant.require(), id);
    }

    /** The invitation of an address that was neither answered nor revoked. */
    Optional<Invitation> unanswered(String emailKey) {
        return sql.find(
                SELECT
                        + " and i.email_key = ? and i.accepted_at is null and i.declined_at is null and i.revoked_at is null",
                Invitations::read,
                tenant.require(),
                emailKey);
    }

    /** Makes one that is open for fourteen days. */
    Invitation add(EmailAddress address, Role role, UUID by) {
        UUID id = Ids.next();
        sql.update(INSERT, tenant.require(), id, address.written(), address.key(), role, by);
        return find(id).orElseThrow();
    }

    /** Opens it for fourteen days from now, and begins a new round for its account. */
    Invitation renew(UUID id, Role role, UUID by) {
        sql.update(RENEW, role, by, tenant.require(), id);
        return find(id).orElseThrow();
    }

    void accepted(UUID id, UUID memberId) {
        sql.update(
                "update invitation set accepted_at = bookonce_now(), accepted_by = ? where tenant_id = ? and id = ?",
                memberId,
                tenant.require(),
                id);
    }

    void declined(UUID id, String name) {
        sql.update(
                "update invitation set declined_at = bookonce_now(), declined_by = ? where tenant_id = ? and id = ?",
                name,
                tenant.require(),
                id);
    }

    void revoked(UUID id, UUID by) {
        sql.update(
                "update invitation set revoked_at = bookonce_now(), revoked_by = ? where tenant_id = ? and id = ?",
                by,
                tenant.require(),
                id);
    }

    private static Invitation read(ResultSet row) throws SQLException {
        return new Invitation(
                Sql.uuid(row, "id"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                Sql.uuid(row, "invited_by"),
                Sql.instant(row, "expires_at"),
                InvitationStatus.valueOf(row.getString("status")),
                Sql.uuid(row, "accepted_by"),
                row.getInt("account_round"),
                row.getBoolean("just_sent"));
    }
}
