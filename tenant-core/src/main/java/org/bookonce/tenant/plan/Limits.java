package org.bookonce.tenant.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/**
 * The one place that says whether there is room for more (R1.6, R1.9). Lock, count live rows, insert, in that order:
 * {@link #require} takes the lock of the organization's or the member's row and counts; the caller then inserts in the
 * same transaction, so that of N+1 simultaneous creations at limit N exactly one is refused.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Limits {

    private static final String ALLOWED =
            """
            select l.value as of_plan, a.value as of_member
            from organization o
            join plan_limit l on l.plan_id = o.plan_id and l.kind = ?
            left join allowance a on a.tenant_id = o.tenant_id and a.member_id = ? and a.kind = l.kind
            where o.tenant_id = ?
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    Organizations organizations;

    @Inject
    @Any
    Instance<UsageCounter> counters;

    protected Limits() {}

    /**
     * Refuses what there is no room for; otherwise the room is the caller's until the end of the transaction.
     *
     * @param memberId whose usage grows; null for limits of the organization
     * @param adding by how much
     * @throws BusinessException {@link LimitError#REACHED}
     */
    public void require(Limit limit, UUID memberId, long adding) {
        lock(limit, memberId);
        Allowed allowed = allowed(limit, memberId);
        if (used(limit, memberId).orElse(0L) + adding > allowed.value()) {
            throw refusal(limit, allowed);
        }
    }

    /** Whether there is room for more, under the same lock as {@link #require}. */
    public boolean hasRoom(Limit limit, UUID memberId, long adding) {
        lock(limit, memberId);
        return used(limit, memberId).orElse(0L) + adding
                <= allowed(limit, memberId).value();
    }

    /** Refuses a single deed that is too large, such as a one-off with too many slots. */
    public void requireEach(Limit limit, long wanted) {
        Allowed allowed = allowed(limit, null);
        if (wanted > allowed.value()) {
            throw refusal(limit, allowed);
        }
    }

    /** How much there may be. */
    public Allowed allowed(Limit limit, UUID memberId) {
        return sql.one(
                ALLOWED,
                row -> {
                    int ofPlan = row.getInt("of_plan");
                    Integer ofMember = (Integer) row.getObject("of_member");
                    return ofMember != null && ofMember < ofPlan
                            ? new Allowed(ofMember, true)
                            : new Allowed(ofPlan, false);
                },
                limit,
                memberId,
                tenant.require());
    }

    /** How much there is now; nothing when nobody counts it. */
    public Optional<Long> used(Limit limit, UUID memberId) {
        return counters.stream()
                .filter(counter -> counter.limit() == limit)
                .findFirst()
                .map(counter -> counter.count(limit.scope() == Limit.Scope.MEMBER ? memberId : null));
    }

    private void lock(Limit limit, UUID memberId) {
        switch (limit.scope()) {
            case ORGANIZATION -> organizations.lock();
            case MEMBER -> sql.one("select lock_hosts(?) as now", row -> 1, (Object) new UUID[] {memberId});
            case EACH -> throw new IllegalArgumentException(limit + " has no usage");
        }
    }

    private static BusinessException refusal(Limit limit, Allowed allowed) {
        return new BusinessException(
                LimitError.REACHED,
                Map.of(
                        "limit",
                        limit.name(),
                        "value",
                        allowed.value(),
                        "raise",
                        allowed.allowance() ? "ADMIN" : "OWNER"));
    }
}
