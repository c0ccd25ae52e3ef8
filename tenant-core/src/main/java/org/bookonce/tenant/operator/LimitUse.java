package org.bookonce.tenant.operator;

import java.util.Optional;
import org.bookonce.tenant.plan.Limit;

/**
 * A limit of the organization's plan.
 *
 * @param used by the organization, or by the member who uses most; nothing where nobody counts
 */
public record LimitUse(Limit limit, int allowed, Optional<Long> used) {

    /** Whether there is more than the plan allows, which goes on working (R1.8). */
    public boolean over() {
        return used.filter(value -> value > allowed).isPresent();
    }
}
