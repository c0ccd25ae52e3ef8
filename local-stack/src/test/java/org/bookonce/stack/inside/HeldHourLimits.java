package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.tenant.plan.Limit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

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
