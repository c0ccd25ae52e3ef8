package org.bookonce.tenant.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** For the queue's worker: what the sign-in service said. Nobody is signed in where it is noted. */
@Stateless
@InTenant
public class NoteAccount {

    private static final String NOTE =
            """
            update invitation set account_state = ?, account_reason = ?, account_attempts = account_attempts + 1
            where tenant_id = ? and id = ? and account_round = ?
            """;
    private static final int LONGEST = 300;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    /** Keeps it with the invitation, unless that was sent again meanwhile. */
    public void note(UUID invitationId, int round, AccountState state, String reason) {
        String kept = reason.codePointCount(0, reason.length()) <= LONGEST
                ? reason
                : reason.substring(0, reason.offsetByCodePoints(0, LONGEST));
        sql.update(NOTE, state, kept, tenant.require(), invitationId, round);
    }
}
