package org.bookonce.tenant.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.Limits;

/** Counts what the organization entered last has. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Census {

    @Inject
    Members members;

    @Inject
    Limits limits;

    @Inject
    @Any
    Instance<Tally> tallies;

    protected Census() {}

    Figures figures(PlatformOrganization organization) {
        return new Figures(
                organization,
                members.allActive().size(),
                count(Tally.Subject.OPEN_ONE_OFFS),
                count(Tally.Subject.UPCOMING_BOOKINGS),
                count(Tally.Subject.HELD_HOURS));
    }

    /** Every limit of its plan with what is used of it: by the organization, or by the member who uses most. */
    List<LimitUse> limits() {
        return java.util.Arrays.stream(Limit.values())
                .map(limit -> new LimitUse(limit, limits.allowed(limit, null).value(), used(limit)))
                .toList();
    }

    /** Whether there is more than {@code value} of what the limit limits. */
    boolean over(Limit limit, int value) {
        return used(limit).filter(used -> limit.over(used, value)).isPresent();
    }

    private Optional<Long> used(Limit limit) {
        return switch (limit.scope()) {
            case ORGANIZATION -> limits.used(limit, null);
            case MEMBER ->
                limits.usedByEach(limit).map(each -> each.values().stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0));
            case EACH -> Optional.empty();
        };
    }

    private long count(Tally.Subject subject) {
        return tallies.stream()
                .filter(tally -> tally.subject() == subject)
                .mapToLong(Tally::count)
                .sum();
    }
}
