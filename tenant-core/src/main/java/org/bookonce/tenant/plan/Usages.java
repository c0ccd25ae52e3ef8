package org.bookonce.tenant.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;

/**
 * What there is of everything limited, for people to look at: compared with the plan they are on, or with another. It
 * takes no lock; what is refused is up to {@link Limits} alone.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Usages {

    private static final Comparator<MemberUse> MOST_FIRST = Comparator.comparingLong(MemberUse::count)
            .reversed()
            .thenComparing(MemberUse::name, String.CASE_INSENSITIVE_ORDER);

    @Inject
    Limits limits;

    @Inject
    Members members;

    @Inject
    Allowances allowances;

    protected Usages() {}

    /** What all members have, as it would be under a plan. */
    CountedMembers members(Plan plan) {
        Map<Limit, Map<UUID, Long>> used = new EnumMap<>(Limit.class);
        CountedMembers.LIMITS.forEach(limit -> limits.usedByEach(limit).ifPresent(each -> used.put(limit, each)));
        return new CountedMembers(plan, used, allowances.all());
    }

    /** What one member has. */
    List<MemberUse> member(Plan plan, Member member) {
        Map<Limit, Map<UUID, Long>> used = new EnumMap<>(Limit.class);
        CountedMembers.LIMITS.forEach(limit ->
                limits.used(limit, member.id()).ifPresent(count -> used.put(limit, Map.of(member.id(), count))));
        CountedMembers counted = new CountedMembers(plan, used, Map.of(member.id(), allowances.of(member.id())));
        return CountedMembers.LIMITS.stream()
                .map(limit -> counted.use(member.id(), member.name(), limit))
                .toList();
    }

    /** All limits as they would be under a plan, with what the organization and its active members have now. */
    List<LimitUse> under(Plan plan) {
        List<Member> people = members.allActive();
        CountedMembers counted = members(plan);
        return Stream.of(Limit.values())
                .map(limit ->
                        new LimitUse(limit, plan.value(limit), ofOrganization(limit), each(limit, counted, people)))
                .toList();
    }

    /** What limits one member, with what they have; limits of the organization are left out. */
    List<LimitUse> under(Plan plan, Member member) {
        List<MemberUse> mine = member(plan, member);
        return Stream.of(Limit.values())
                .filter(limit -> limit.scope() != Limit.Scope.ORGANIZATION)
                .map(limit -> new LimitUse(
                        limit,
                        plan.value(limit),
                        Optional.empty(),
                        mine.stream().filter(use -> use.limit() == limit).toList()))
                .toList();
    }

    private Optional<Long> ofOrganization(Limit limit) {
        return limit.scope() == Limit.Scope.ORGANIZATION ? limits.used(limit, null) : Optional.empty();
    }

    private static List<MemberUse> each(Limit limit, CountedMembers counted, List<Member> people) {
        return !counted.used().containsKey(limit)
                ? List.of()
                : people.stream()
                        .map(member -> counted.use(member.id(), member.name(), limit))
                        .sorted(MOST_FIRST)
                        .toList();
    }
}
