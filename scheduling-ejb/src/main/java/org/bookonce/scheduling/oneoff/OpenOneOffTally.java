package org.bookonce.scheduling.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.bookonce.tenant.operator.Tally;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** How many one-offs of an organization can still be booked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpenOneOffTally implements Tally {

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected OpenOneOffTally() {}

    @Override
    public Subject subject() {
        return Subject.OPEN_ONE_OFFS;
    }

    @Override
    public long count() {
        return sql.one(
                """
                select count(*) from one_off
                where tenant_id = ? and used_at is null and deleted_at is null and closes_at > bookonce_now()
                """,
                row -> row.getLong(1),
                tenant.require());
    }
}
