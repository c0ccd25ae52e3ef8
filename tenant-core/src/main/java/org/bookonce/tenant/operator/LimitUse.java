package org.bookonce.tenant.operator;

import java.util.Optional;
import org.bookonce.tenant.plan.Limit;

/**
 * A limit of the organization's plan.
 *
 * @param used by the organization, or by the member who uses most, in what is counted; nothing where nobody counts
 */
public record LimitUse(Limit limit, int allowed, Optional<Long> used) {

    /** Whether there is more than the plan allows, which goes on working (R1.8). */
    public boolean over() {
        return used.filter(counted -> limit.over(counted, allowed)).isPresent();
    }

    /** What is used in the unit of the limit; only where somebody counts. */
    public double amount() {
        return limit.amount(used.orElseThrow());
    }
}
