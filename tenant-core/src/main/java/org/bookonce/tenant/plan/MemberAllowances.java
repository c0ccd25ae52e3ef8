package org.bookonce.tenant.plan;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

/**
 * A member's allowances, about to be set.
 *
 * @param ofPlan what the plan has room for, and no allowance goes beyond
 * @param set what is set; without the limits for which nothing is
 * @param used what there is now, in the unit of the limit; without the limits that nobody counts
 */
public record MemberAllowances(
        UUID memberId, String name, Map<Limit, Integer> ofPlan, Map<Limit, Integer> set, Map<Limit, Double> used)
        implements Serializable {}
