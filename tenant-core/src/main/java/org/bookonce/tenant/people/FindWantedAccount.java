package org.bookonce.tenant.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** For the queue's worker: whether an account is still wanted. Nobody is signed in where it is asked. */
@Stateless
@InTenant
public class FindWantedAccount {

    private static final String FIND =
            """
            select i.id, i.email_key, o.language, i.expires_at, i.account_attempts
            from invitation i join organization o on o.tenant_id = i.tenant_id
            where i.tenant_id = ? and i.id = ? and i.account_round = ? and i.expires_at > bookonce_now()
              and i.accepted_at is null and i.declined_at is null and i.revoked_at is null
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    /** What is wanted; nothing once the invitation is closed, has expired, or was sent again. */
    public Optional<WantedAccount> find(UUID invitationId, int round) {
        return sql.find(
                FIND,
                row -> new WantedAccount(
                        Sql.uuid(row, "id"),
                        row.getString("email_key"),
                        row.getString("language"),
                        Sql.instant(row, "expires_at"),
                        row.getInt("account_attempts")),
                tenant.require(),
                invitationId,
                round);
    }
}
