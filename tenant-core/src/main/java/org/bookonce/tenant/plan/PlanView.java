package org.bookonce.tenant.plan;

import java.util.List;

/**
 * What an organization's plan has room for, and how much of it is used.
 *
 * @param own whether this is what one member has, who sees no more than that
 * @param limits in the order of {@link Limit}
 * @param plans what an owner can choose from; empty for everybody else
 * @param mayAllow whether the person can set allowances of members
 */
public record PlanView(Plan plan, boolean own, List<LimitUse> limits, List<Plan> plans, boolean mayAllow) {}
