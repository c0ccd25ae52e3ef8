package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.MemberUsageFilter;
import org.bookonce.tenant.plan.NewAllowances;
import org.bookonce.tenant.plan.PlanChange;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Limits inside the built archive, on the real database (R1.8, R1.9): with room for N, N+1 simultaneous creations give N
 * and one refusal. That this can fail is shown by the same race in an organization whose people cannot be locked.
 */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class LimitsIT extends HeldHourLimits {

    private static UUID unlocked;
    private static String lockHosts;

    @Deployment
    static WebArchive archive() {
        TestOrganization organization = TestOrganization.create("limits");
        TestOrganization other = TestOrganization.create("unlocked");
        unlocked = other.id();
        Db.execute("update organization set plan_id = 'free' where tenant_id = ?", organization.id());
        allowTwoHours(organization.id(), organization.member().id());
        allowTwoHours(other.id(), other.owner().id());
        return InsideArchive.with(organization, other);
    }

    private static void allowTwoHours(UUID tenant, UUID member) {
        Db.execute(
                "insert into allowance (tenant_id, member_id, kind, value) values (?, ?, 'HELD_HOURS', 2)",
                tenant,
                member);
    }

    @Test
    @Order(2)
    void ofTwoWhoSetAllowancesAtOnceOneIsToldThatTheyChanged() {
        for (int round = 0; round < SHORT; round++) {
            AtomicInteger next = new AtomicInteger(2 * round);
            Map<Limit, Integer> shown = set();
            List<String> answers = Together.run(
                    executor,
                    2,
                    () -> Answers.of(() -> people().as(
                                    "owner",
                                    () -> set("second", shown, Map.of(Limit.HELD_HOURS, next.getAndIncrement())))));
            assertThat(answers).containsExactlyInAnyOrder("done", "plan.stale");
        }
        people().as("owner", () -> set("second", set(), Map.of()));
    }

    @Test
    @Order(2)
    void anAllowanceIsNeitherNegativeNorMoreThanThePlanHas() {
        assertThat(Answers.of(() -> people().as("owner", () -> set("second", Map.of(), Map.of(Limit.CALENDARS, 2)))))
                .isEqualTo("input.out-of-range");
        assertThat(Answers.of(() -> people().as("owner", () -> set("second", Map.of(), Map.of(Limit.CALENDARS, -1)))))
                .isEqualTo("input.out-of-range");
    }

    @Test
    @Order(2)
    void anotherOrganizationsMemberIsAsUnknownAsNobody() {
        UUID theirs = people().id("other.owner");
        for (UUID unknown : List.of(theirs, UUID.randomUUID())) {
            assertThat(Answers.of(() -> people().as("owner", () -> showAllowances.show(unknown))))
                    .isEqualTo("access.not-found");
            assertThat(Answers.of(() -> people().as(
                                    "owner",
                                    () -> set(new NewAllowances(unknown, Map.of(), Map.of(Limit.HELD_HOURS, 1))))))
                    .isEqualTo("access.not-found");
        }
        assertThat(people().as("owner", () -> memberUsage.list(new MemberUsageFilter("", Optional.empty(), 50)))
                        .rows())
                .hasSize(4)
                .noneMatch(row -> row.id().equals(theirs));
    }

    @Test
    @Order(2)
    void membersSeeTheirOwnAndChangeNothing() {
        assertThat(people().as("member", showPlan::show).limits())
                .allMatch(use -> use.limit().scope() != Limit.Scope.ORGANIZATION)
                .allMatch(use ->
                        use.members().stream().allMatch(mine -> mine.memberId().equals(people().id("member"))));
        assertThat(Answers.of(() -> people().as("member", () -> previewPlan.preview("team"))))
                .isEqualTo("access.forbidden");
        assertThat(Answers.of(() -> people().as("member", () -> changed("free", "team"))))
                .isEqualTo("access.forbidden");
        assertThat(Answers.of(() -> people().as("member", () -> set("member", Map.of(), Map.of()))))
                .isEqualTo("access.forbidden");
        assertThat(Answers.of(() ->
                        people().as("member", () -> memberUsage.list(new MemberUsageFilter("", Optional.empty(), 50)))))
                .isEqualTo("access.forbidden");
    }

    @Test
    @Order(2)
    void aPageOfMembersGoesOnWhereTheLastOneEnded() {
        var first = people().as("owner", () -> memberUsage.list(new MemberUsageFilter("", Optional.empty(), 3)));
        var next = people().as("owner", () -> memberUsage.list(new MemberUsageFilter("", first.nextCursor(), 3)));
        assertThat(first.total()).isEqualTo(4);
        assertThat(first.rows()).hasSize(3);
        assertThat(next.rows()).hasSize(1).doesNotContainAnyElementsOf(first.rows());
        assertThat(next.nextCursor()).isEmpty();
    }

    @Test
    @Order(3)
    void ofTwoOwnersWhoChooseAtOnceOneIsToldThatThePlanChanged() {
        for (int round = 0; round < SHORT; round++) {
            AtomicInteger choice = new AtomicInteger();
            List<String> answers = Together.run(
                    executor,
                    2,
                    () -> Answers.of(() -> people().as(
                                    "owner",
                                    () -> changed("free", choice.getAndIncrement() == 0 ? "team" : "business"))));
            assertThat(answers).containsExactlyInAnyOrder("done", "plan.stale");
            String now = people().as("owner", () -> showPlan.show().plan().id());
            people().as("owner", () -> changed(now, "free"));
        }
        assertThat(Answers.of(() -> people().as("owner", () -> changed("free", "no-such-plan"))))
                .isEqualTo("access.not-found");
        assertThat(Answers.of(() -> people().as("owner", () -> {
                    changePlan.change(new PlanChange("free", "team", -1));
                    return null;
                })))
                .as("the plan's values were edited since they were shown")
                .isEqualTo("plan.stale");
    }

    @Test
    @Order(10)
    @RunAsClient
    void now_the_lock_is_taken_out_of_one_organization() {
        lockHosts = (String) Db.column("select pg_get_functiondef('lock_hosts(uuid[])'::regprocedure)")
                .get(0);
        String guardless = lockHosts.replace(
                "order by id for no key update", "and tenant_id <> '" + unlocked + "' order by id for no key update");
        assertThat(guardless).isNotEqualTo(lockHosts);
        Db.execute(guardless.replace(
                "coalesce(array_to_string(locked, ' '), '')",
                "coalesce(array_to_string(locked, ' '), array_to_string(hosts, ' '))"));
    }

    @Test
    @Order(11)
    void withoutTheLockMoreIsHeldThanThereIsRoomFor() {
        boolean lost = false;
        for (int round = 0; round < ROUNDS && !lost; round++) {
            List<Refused.Or<CreatedOneOff>> answers =
                    race(() -> people().asStranger(() -> create.create(held("other.owner", 1, 30))));
            lost = answers.stream().allMatch(Refused.Or::done);
            answers.stream().filter(Refused.Or::done).forEach(answer -> people().asStranger(
                            () -> deleted(answer.answer())));
        }
        assertThat(lost)
                .as("the race is lost without the lock, or it proves nothing")
                .isTrue();
    }

    @Test
    @Order(12)
    @RunAsClient
    void and_put_back() {
        Db.execute(lockHosts);
        assertThat(Db.column("select pg_get_functiondef('lock_hosts(uuid[])'::regprocedure)"))
                .containsExactly(lockHosts);
    }

    @Test
    @Order(20)
    @RunAsClient
    void now_a_plan_offers_fewer_slots_than_the_product() {
        Db.execute("insert into plan (id, name, position) values ('tiny', 'Tiny', 99)");
        Db.execute(
                "insert into plan_limit (plan_id, kind, value) select 'tiny', kind, 2 from plan_limit where plan_id ="
                        + " 'free'");
        Db.execute("update organization set plan_id = 'tiny' where tenant_id = ?", unlocked);
    }

    @Test
    @Order(21)
    void anOfferWithMoreSlotsThanThePlanHasIsRefusedAtItsSlots() {
        assertThat(Refused.by(() -> people().asStranger(() -> create.create(oneOff("other.owner", 3, 30, false))))
                        .refusal())
                .isEqualTo("slots: plan.reached {limit=OFFERED_SLOTS, raise=OWNER, value=2}");
        assertThat(Answers.of(() -> people().asStranger(() -> create.create(oneOff("other.owner", 11, 30, false)))))
                .isEqualTo("oneoff.slots-too-many");
        assertThat(Answers.of(() -> people().asStranger(() -> create.create(oneOff("other.owner", 2, 30, false)))))
                .isEqualTo("done");
    }

    @Test
    @Order(22)
    @RunAsClient
    void and_is_taken_back() {
        Db.execute("update organization set plan_id = 'free' where tenant_id = ?", unlocked);
        Db.execute("delete from plan_limit where plan_id = 'tiny'");
        assertThat(Db.execute("delete from plan where id = 'tiny'")).isOne();
    }
}
