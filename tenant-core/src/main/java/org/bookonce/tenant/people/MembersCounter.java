package org.bookonce.tenant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.UsageCounter;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** Counts active members, and who could become one at any moment: accepting an invitation leaves the number as it is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MembersCounter implements UsageCounter {

    private static final String COUNT =
            """
            select (select count(*) from membership where tenant_id = ? and active)
                   + (select count(*) from invitation
                      where tenant_id = ? and accepted_at is null and declined_at is null and revoked_at is null
                        and expires_at > bookonce_now())
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected MembersCounter() {}

    @Override
    public Limit limit() {
        return Limit.MEMBERS;
    }

    @Override
    public long count(UUID memberId) {
        return sql.one(COUNT, row -> row.getLong(1), tenant.require(), tenant.require());
    }
}
