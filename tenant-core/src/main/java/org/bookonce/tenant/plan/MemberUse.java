package org.bookonce.tenant.plan;

import java.util.Optional;
import java.util.UUID;

/**
 * What a member has of something limited.
 *
 * @param used in what {@link Limit#room} is counted in; empty when nobody counts it yet
 */
public record MemberUse(UUID memberId, String name, Limit limit, Optional<Long> used, Allowed allowed) {

    /** Whether it is more than there may be: it goes on working, new ones are refused (R1.8). */
    public boolean over() {
        return limit.over(count(), allowed.value());
    }

    /** How much there is, nothing where nobody counts. */
    public long count() {
        return used.orElse(0L);
    }

    /** The same in the unit of the limit's value. */
    public double amount() {
        return limit.amount(count());
    }
}
