package org.bookonce.tenant.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;

/**
 * The one place that says whether there is room for more (R1.6, R1.9). Lock, count live rows, insert, in that order:
 * {@link #require} takes the lock of the organization's or the member's row and counts; the caller then inserts in the
 * same transaction, so that of N+1 simultaneous creations at limit N exactly one is refused.
 *
 * <p>Lock, plan and count are statements of their own: each sees what was committed while the one before it waited. The
 * organization comes before people in the order of locks: whoever needs both requires the organization's limit first.
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
    Instance<UsageCounter> found;

    private final Map<Limit, UsageCounter> counters = new EnumMap<>(Limit.class);

    protected Limits() {}

    /** Asked once: what an {@code Instance} hands out for each question would be kept as long as this bean. */
    @PostConstruct
    void find() {
        for (UsageCounter counter : found) {
            if (counter.limit().scope() == Limit.Scope.EACH || counters.put(counter.limit(), counter) != null) {
                throw new IllegalStateException(counter.limit() + " has no usage, or is counted twice");
            }
        }
    }

    /**
     * Refuses what there is no room for; otherwise the room is the caller's until the end of the transaction.
     *
     * @param memberId whose usage grows; null for limits of the organization, and for them only
     * @param adding by how much, in what is counted: minutes for held hours
     * @throws BusinessException {@link LimitError#REACHED}
     */
    public void require(Limit limit, UUID memberId, long adding) {
        refused(limit, memberId, adding).ifPresent(Limits::refuse);
    }

    /** The same, noted at a field of an input that may have other errors, too. */
    public void require(Limit limit, UUID memberId, long adding, Input input, String field) {
        refused(limit, memberId, adding).ifPresent(details -> input.refuse(field, LimitError.REACHED, details));
    }

    /** Whether there is room for more, under the same lock as {@link #require}. */
    public boolean hasRoom(Limit limit, UUID memberId, long adding) {
        return refused(limit, memberId, adding).isEmpty();
    }

    /** Refuses a single deed that is too large, such as a one-off with too many slots. */
    public void requireEach(Limit limit, long wanted) {
        refusedEach(limit, wanted).ifPresent(Limits::refuse);
    }

    /** The same, noted at a field of an input that may have other errors, too. */
    public void requireEach(Limit limit, long wanted, Input input, String field) {
        refusedEach(limit, wanted).ifPresent(details -> input.refuse(field, LimitError.REACHED, details));
    }

    /** How much there may be. */
    public Allowed allowed(Limit limit, UUID memberId) {
        return sql.one(
                ALLOWED,
                row -> Allowed.of(limit, row.getInt("of_plan"), (Integer) row.getObject("of_member")),
                limit,
                memberId,
                tenant.require());
    }

    /**
     * How much there is now, in what is counted: compare it by {@link Limit#over}, show it by {@link Limit#amount}.
     * Nothing when nobody counts it.
     */
    public Optional<Long> used(Limit limit, UUID memberId) {
        return counter(limit).map(counter -> counter.count(memberId));
    }

    /** How much each member has now, of a limit of members; nothing when nobody counts it. */
    public Optional<Map<UUID, Long>> usedByEach(Limit limit) {
        return counter(limit).map(UsageCounter::countEach);
    }

    private Optional<UsageCounter> counter(Limit limit) {
        return Optional.ofNullable(counters.get(limit));
    }

    private Optional<Map<String, Object>> refused(Limit limit, UUID memberId, long adding) {
        lock(limit, memberId);
        Allowed allowed = allowed(limit, memberId);
        long used = used(limit, memberId)
                .orElseThrow(() -> new IllegalStateException(limit + " is required, but nobody counts it"));
        return adding > 0 && limit.over(used + adding, allowed.value())
                ? Optional.of(details(limit, allowed))
                : Optional.empty();
    }

    private Optional<Map<String, Object>> refusedEach(Limit limit, long wanted) {
        if (limit.scope() != Limit.Scope.EACH) {
            throw new IllegalArgumentException(limit + " is a limit of what there is, not of each deed");
        }
        Allowed allowed = allowed(limit, null);
        return limit.over(wanted, allowed.value()) ? Optional.of(details(limit, allowed)) : Optional.empty();
    }

    private void lock(Limit limit, UUID memberId) {
        if ((limit.scope() == Limit.Scope.MEMBER) != (memberId != null)) {
            throw new IllegalArgumentException(limit + " is a limit of each " + limit.scope());
        }
        switch (limit.scope()) {
            case ORGANIZATION -> organizations.lock();
            case MEMBER -> sql.one("select lock_hosts(?) as now", row -> 1, (Object) new UUID[] {memberId});
            case EACH -> throw new IllegalArgumentException(limit + " has no usage");
        }
    }

    private Map<String, Object> details(Limit limit, Allowed allowed) {
        return Map.of("limit", limit.name(), "value", allowed.value(), "raise", raise(limit, allowed));
    }

    private String raise(Limit limit, Allowed allowed) {
        if (allowed.allowance()) {
            return "ADMIN";
        }
        boolean larger = allowed.value() < limit.ceiling()
                && sql.one(
                        "select exists (select 1 from plan_limit where kind = ? and value > ?)",
                        row -> row.getBoolean(1),
                        limit,
                        allowed.value());
        return larger ? "OWNER" : "NOBODY";
    }

    private static void refuse(Map<String, Object> details) {
        throw new BusinessException(LimitError.REACHED, details);
    }
}
