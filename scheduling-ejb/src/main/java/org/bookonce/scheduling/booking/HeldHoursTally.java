package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.bookonce.tenant.operator.Tally;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** How many hours of host time an organization holds back; begun hours in full. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HeldHoursTally implements Tally {

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected HeldHoursTally() {}

    @Override
    public Subject subject() {
        return Subject.HELD_HOURS;
    }

    @Override
    public long count() {
        return sql.one(
                """
                select coalesce(ceil(sum(extract(epoch from ends_at - starts_at)) / 3600), 0) from host_time
                where tenant_id = ? and kind = 'HOLD' and visitor is null and expires_at > bookonce_now()
                """,
                row -> row.getLong(1),
                tenant.require());
    }
}
