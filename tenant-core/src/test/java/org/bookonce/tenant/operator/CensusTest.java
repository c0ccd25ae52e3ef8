package org.bookonce.tenant.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.Limits;
import org.junit.jupiter.api.Test;

class CensusTest {

    private static final UUID BUSY = new UUID(0, 1);
    private static final UUID IDLE = new UUID(0, 2);

    private final Census census = new Census();

    CensusTest() {
        census.members = new Members() {
            @Override
            public List<Member> allActive() {
                return List.of(member(IDLE), member(BUSY));
            }
        };
        census.limits = new Limits() {
            @Override
            public Optional<Long> used(Limit limit, UUID memberId) {
                return limit == Limit.MEMBERS ? Optional.of(2L) : Optional.empty();
            }

            @Override
            public Optional<Map<UUID, Long>> usedByEach(Limit limit) {
                return limit == Limit.HELD_HOURS ? Optional.of(Map.of(BUSY, 40L * 60, IDLE, 0L)) : Optional.empty();
            }
        };
    }

    @Test
    void whatTheOrganizationHasIsOverOnceItIsMore() {
        assertThat(census.over(Limit.MEMBERS, 2)).isFalse();
        assertThat(census.over(Limit.MEMBERS, 1)).isTrue();
    }

    @Test
    void ofWhatMembersHaveTheBusiestCounts() {
        assertThat(census.over(Limit.HELD_HOURS, 40)).isFalse();
        assertThat(census.over(Limit.HELD_HOURS, 39)).isTrue();
    }

    @Test
    void whatNobodyCountsAndWhatDoesNotStayIsNeverOver() {
        assertThat(census.over(Limit.WEBHOOKS, 0)).isFalse();
        assertThat(census.over(Limit.BULK_ROWS, 0)).isFalse();
    }

    private static Member member(UUID id) {
        return new Member(
                id,
                new UUID(0, 0),
                "Somebody",
                "s@x.example",
                Role.MEMBER,
                ZoneId.of("UTC"),
                "en",
                true,
                Optional.empty());
    }
}
