package org.bookonce.tenant.operator;

import org.bookonce.tenant.plan.Limit;

/**
 * A limit that a change makes lower.
 *
 * @param over how many organizations have more than that; what they have goes on working (R1.8)
 */
public record Lowered(Limit limit, int from, int to, long over) {}
