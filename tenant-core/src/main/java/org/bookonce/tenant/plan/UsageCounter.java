package org.bookonce.tenant.plan;

import java.util.Map;
import java.util.UUID;

/**
 * Counts what there is of something limited, from live rows (R1.9). Each feature brings one, an application-scoped bean,
 * for what it owns; a limit nobody counts has nothing to limit yet. Counting is a statement of its own, which runs after
 * {@link Limits} took the lock.
 */
public interface UsageCounter {

    /** What is counted. */
    Limit limit();

    /**
     * How much there is now, in what {@link Limit#room} is counted in: minutes for held hours.
     *
     * @param memberId whose; null for limits of the organization
     */
    long count(UUID memberId);

    /** How much each member has; who has nothing may be left out, which is everybody where members have no limit. */
    default Map<UUID, Long> countEach() {
        return Map.of();
    }
}
