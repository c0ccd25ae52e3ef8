package org.bookonce.tenant.plan;

import java.util.List;
import java.util.Optional;

/**
 * A limit of a plan, and what there is of it.
 *
 * @param value what the plan has room for
 * @param used what the organization has, of a limit of the organization that somebody counts; else empty
 * @param members what its members have, most first, of a limit of members; empty for other limits, and where nobody
 *     counts what all of them have
 */
public record LimitUse(Limit limit, int value, Optional<Long> used, List<MemberUse> members) {

    /** Whether the organization, or any member, has more than they may. */
    public boolean over() {
        return used.filter(count -> limit.over(count, value)).isPresent()
                || members.stream().anyMatch(MemberUse::over);
    }

    /** The members who have more than they may, most first. */
    public List<MemberUse> membersOver() {
        return members.stream().filter(MemberUse::over).toList();
    }

    /** Whoever has most, if anybody has anything. */
    public Optional<MemberUse> highest() {
        return members.stream().findFirst().filter(member -> member.count() > 0);
    }

    /** What the organization has, in the unit of the value. */
    public double amount() {
        return limit.amount(used.orElse(0L));
    }
}
