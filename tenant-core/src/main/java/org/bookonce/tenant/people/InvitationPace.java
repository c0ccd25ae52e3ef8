package org.bookonce.tenant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.Limits;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/**
 * How many invitations may go out within a day (R14.4), so that nobody sends strangers mail through us. Counted from the
 * invitations themselves, revoked ones included, under the organization's lock.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InvitationPace {

    private static final int PER_ADDRESS = 5;
    private static final int LEAST_PER_ORGANIZATION = 50;
    private static final String TOLD =
            """
            select coalesce(sum(account_round), 0) from invitation
            where tenant_id = ? and sent_at > bookonce_now() - interval '1 day'
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    Limits limits;

    protected InvitationPace() {}

    /**
     * Refuses what would be too many for the organization: twice as many a day as it may have members, fifty at least.
     *
     * @throws BusinessException {@link InvitationError#TOO_MANY_TODAY}
     */
    void require(int adding) {
        int most = Math.max(
                LEAST_PER_ORGANIZATION, 2 * limits.allowed(Limit.MEMBERS, null).value());
        if (sql.one(TOLD, row -> row.getLong(1), tenant.require()) + adding > most) {
            throw new BusinessException(InvitationError.TOO_MANY_TODAY, Map.of("max", most));
        }
    }

    /**
     * Refuses to tell an address once more when it was told often enough.
     *
     * @throws BusinessException {@link InvitationError#TOO_OFTEN}
     */
    void require(String email) {
        long told = sql.one(
                TOLD + " and email_key = ?", row -> row.getLong(1), tenant.require(), EmailAddress.keyOf(email));
        if (told >= PER_ADDRESS) {
            throw new BusinessException(InvitationError.TOO_OFTEN, Map.of("email", email));
        }
    }
}
