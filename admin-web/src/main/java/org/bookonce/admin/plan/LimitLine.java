package org.bookonce.admin.plan;

import org.bookonce.tenant.plan.Limit;

/**
 * A limit in words.
 *
 * @param usage such as "7 of 25"
 * @param most who uses most of a limit of members, or empty
 * @param trouble what is over, or empty
 * @param meter what a meter beside the words shows, or null
 */
public record LimitLine(Limit limit, String usage, String most, String trouble, Meter meter) {

    /** How far something is used up, 0 to {@code most}. */
    public record Meter(double used, int most, boolean over) {}
}
