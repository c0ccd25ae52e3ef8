package org.bookonce.tenant.plan;

import java.util.UUID;

/**
 * Counts what there is of something limited, from live rows (R1.9). Each feature brings one for what it owns; a limit
 * nobody counts has nothing to limit yet.
 */
public interface UsageCounter {

    /** What is counted. */
    Limit limit();

    /**
     * How much there is now, in the limit's unit, begun units in full.
     *
     * @param memberId whose; null for limits of the organization
     */
    long count(UUID memberId);
}
