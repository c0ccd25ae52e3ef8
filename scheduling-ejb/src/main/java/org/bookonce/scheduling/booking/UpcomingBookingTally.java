package org.bookonce.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.bookonce.tenant.operator.Tally;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** How many bookings of an organization lie ahead. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class UpcomingBookingTally implements Tally {

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected UpcomingBookingTally() {}

    @Override
    public Subject subject() {
        return Subject.UPCOMING_BOOKINGS;
    }

    @Override
    public long count() {
        return sql.one(
                """
                select count(*) from booking
                where tenant_id = ? and status = 'CONFIRMED' and no_show_at is null and ends_at > bookonce_now()
                """,
                row -> row.getLong(1),
                tenant.require());
    }
}
