package org.bookonce.tenant.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.bookonce.tenant.audit.RequestOrigin;
import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.tenant.tenancy.Sql;

/** What operators did to the platform itself, in the transaction of the deed. No line is ever changed or removed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlatformLog {

    private static final int MOST = 20;

    @Inject
    Sql sql;

    @Inject
    CurrentOperator operator;

    @Inject
    RequestOrigin origin;

    protected PlatformLog() {}

    /** The operator of this request did it. */
    void record(String action, String title, String details) {
        Person me = operator.require();
        sql.update(
                """
                insert into platform_entry (id, issuer, subject, actor_name, action, title, details, address)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Ids.next(),
                me.issuer(),
                me.subject(),
                me.name(),
                action,
                title,
                details,
                origin.address());
    }

    /** The newest lines, at most 20. */
    List<PlatformEntry> newest() {
        return sql.list(
                "select at, actor_name, action, title, details from platform_entry order by id desc limit " + MOST,
                row -> new PlatformEntry(
                        Sql.instant(row, "at"),
                        row.getString("actor_name"),
                        row.getString("action"),
                        row.getString("title"),
                        row.getString("details")));
    }
}
