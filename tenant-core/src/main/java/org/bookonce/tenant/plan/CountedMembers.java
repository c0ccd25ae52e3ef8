package org.bookonce.tenant.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What members have, as it was counted a moment ago, beside what a plan and their allowances come to.
 *
 * @param used what each member has of a limit; without the limits that nobody counts
 * @param lower each member's allowances
 */
record CountedMembers(Plan plan, Map<Limit, Map<UUID, Long>> used, Map<UUID, Map<Limit, Integer>> lower) {

    /** The limits that members have. */
    static final List<Limit> LIMITS =
            Stream.of(Limit.values()).filter(Limit::allowable).toList();

    /** What a member has of something. */
    MemberUse use(UUID memberId, String name, Limit limit) {
        return new MemberUse(
                memberId,
                name,
                limit,
                Optional.ofNullable(used.get(limit)).map(each -> each.getOrDefault(memberId, 0L)),
                Allowed.of(
                        limit,
                        plan.value(limit),
                        lower.getOrDefault(memberId, Map.of()).get(limit)));
    }
}
