package org.bookonce.scheduling.eventtype;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.UsageCounter;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/** How many event types a member has, switched on or not (R1.6); one-offs are none of them (R1.7). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EventTypeCounter implements UsageCounter {

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected EventTypeCounter() {}

    private record Owned(UUID owner, long count) {}

    @Override
    public Limit limit() {
        return Limit.EVENT_TYPES;
    }

    @Override
    public long count(UUID memberId) {
        return sql.one(
                "select count(*) from event_type where tenant_id = ? and owner_id = ? and deleted_at is null",
                row -> row.getLong(1),
                tenant.require(),
                memberId);
    }

    @Override
    public Map<UUID, Long> countEach() {
        return sql
                .list(
                        """
                        select owner_id, count(*) as n from event_type
                        where tenant_id = ? and deleted_at is null group by owner_id
                        """,
                        row -> new Owned(Sql.uuid(row, "owner_id"), row.getLong("n")),
                        tenant.require())
                .stream()
                .collect(Collectors.toMap(Owned::owner, Owned::count));
    }
}
