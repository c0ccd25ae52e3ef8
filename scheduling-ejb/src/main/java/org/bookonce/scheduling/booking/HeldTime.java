package org.bookonce.scheduling.booking;

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

/**
 * Counts the minutes that one-offs keep back of each host's time (R1.6, R8.6); what has lapsed is not kept back, and what
 * invitees keep back while they fill in a form (R8.4) is nothing that the host used.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HeldTime implements UsageCounter {

    private static final String MINUTES =
            """
            select host_id, ceil(sum(extract(epoch from ends_at - starts_at)) / 60) as minutes
            from host_time
            where tenant_id = ? and kind = 'HOLD' and visitor is null and expires_at > (select bookonce_now())
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected HeldTime() {}

    private record Line(UUID hostId, long minutes) {}

    @Override
    public Limit limit() {
        return Limit.HELD_HOURS;
    }

    @Override
    public long count(UUID memberId) {
        return sql.find(
                        MINUTES + " and host_id = ? group by host_id",
                        row -> row.getLong("minutes"),
                        tenant.require(),
                        memberId)
                .orElse(0L);
    }

    @Override
    public Map<UUID, Long> countEach() {
        return sql
                .list(
                        MINUTES + " group by host_id",
                        row -> new Line(Sql.uuid(row, "host_id"), row.getLong("minutes")),
                        tenant.require())
                .stream()
                .collect(Collectors.toMap(Line::hostId, Line::minutes));
    }
}
