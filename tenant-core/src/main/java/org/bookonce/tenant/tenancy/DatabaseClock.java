package org.bookonce.tenant.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * The one clock that decides what has expired (R8.4): the database's, so that all nodes agree. Tests shift it per
 * organization.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DatabaseClock {

    @Inject
    Sql sql;

    protected DatabaseClock() {}

    /** Now, as the current organization sees it; not the start of the transaction. */
    public Instant now() {
        return sql.one("select bookonce_now() as now", row -> Sql.instant(row, "now"));
    }
}
