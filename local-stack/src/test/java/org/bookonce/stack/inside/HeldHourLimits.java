package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bookonce.scheduling.oneoff.CreateOneOff;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.scheduling.oneoff.DeleteOneOff;
import org.bookonce.scheduling.oneoff.Location;
import org.bookonce.scheduling.oneoff.LocationKind;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.NewSlot;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.Overlap;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.tenant.plan.ChangePlan;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.ListMemberUsage;
import org.bookonce.tenant.plan.MemberUsageFilter;
import org.bookonce.tenant.plan.NewAllowances;
import org.bookonce.tenant.plan.PlanChange;
import org.bookonce.tenant.plan.PreviewPlan;
import org.bookonce.tenant.plan.SetAllowances;
import org.bookonce.tenant.plan.ShowAllowances;
import org.bookonce.tenant.plan.ShowPlan;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Held hours (R1.8, R1.9): counted to the minute, refused beyond an allowance or the plan, however many ask at once. */
abstract class HeldHourLimits extends LimitedOffers {

    @Test
    @Order(1)
    void withAnAllowanceOfTwoHoursFourHalfHoursAreHeldAndTheFifthIsRefused() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Refused.Or<CreatedOneOff>> answers =
                    race(() -> people().as("owner", () -> create.create(held("member", 1, 30))));
            assertThat(answers).filteredOn(Refused.Or::done).hasSize(ROOM);
            assertThat(answers)
                    .filteredOn(answer -> !answer.done())
                    .extracting(Refused.Or::refusal)
                    .containsExactly("hold: plan.reached {limit=HELD_HOURS, raise=ADMIN, value=2}");
            assertThat(used("member")).isEqualTo(120);
            free(answers, "owner");
        }
    }

    @Test
    @Order(1)
    void withAPlanOfFortyHoursFourTimesTenAreHeldAndTheFifthIsRefused() {
        for (int round = 0; round < SHORT; round++) {
            List<Refused.Or<CreatedOneOff>> answers =
                    race(() -> people().as("second", () -> create.create(held("second", 10, 60))));
            assertThat(answers).filteredOn(Refused.Or::done).hasSize(ROOM);
            assertThat(answers)
                    .filteredOn(answer -> !answer.done())
                    .extracting(Refused.Or::refusal)
                    .containsExactly("hold: plan.reached {limit=HELD_HOURS, raise=OWNER, value=40}");
            free(answers, "second");
        }
    }

    @Test
    @Order(1)
    void hoursAreCountedToTheMinuteAndWithoutHoldThereIsNoLimit() {
        CreatedOneOff most = people().as("member", () -> create.create(held("member", 1, 90)));
        assertThat(Answers.of(() -> people().as("member", () -> create.create(held("member", 1, 35)))))
                .isEqualTo("plan.reached");
        CreatedOneOff rest = people().as("member", () -> create.create(held("member", 1, 30)));
        assertThat(Answers.of(() -> people().as("member", () -> create.create(held("member", 1, 5)))))
                .isEqualTo("plan.reached");
        CreatedOneOff unheld = people().as("member", () -> create.create(oneOff("member", 2, 60, false)));
        for (CreatedOneOff each : List.of(most, rest, unheld)) {
            people().as("member", () -> deleted(each));
        }
        assertThat(used("member")).isZero();
    }

    @Test
    @Order(1)
    void whatIsOverALowerAllowanceGoesOnWorkingAndNewOnesAreRefused() {
        CreatedOneOff held = people().as("owner", () -> create.create(held("second", 1, 60)));
        people().as("owner", () -> set("second", Map.of(), Map.of(Limit.HELD_HOURS, 0)));
        assertThat(used("second")).isEqualTo(60);
        assertThat(Refused.by(() -> people().as("owner", () -> create.create(held("second", 1, 5))))
                        .refusal())
                .isEqualTo("hold: plan.reached {limit=HELD_HOURS, raise=ADMIN, value=0}");
        people().as("owner", () -> set("second", Map.of(Limit.HELD_HOURS, 0), Map.of()));
        people().as("owner", () -> deleted(held));
    }
}
