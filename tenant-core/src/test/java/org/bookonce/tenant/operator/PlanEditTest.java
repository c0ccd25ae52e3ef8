package org.bookonce.tenant.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FieldError;
import org.junit.jupiter.api.Test;

class PlanEditTest {

    private final Map<Limit, Integer> values = new EnumMap<>(Limit.class);

    PlanEditTest() {
        for (Limit limit : Limit.values()) {
            values.put(limit, 10);
        }
    }

    @Test
    void valuesFromNothingToAMillionAreTaken() {
        values.put(Limit.WORKFLOWS, 0);
        values.put(Limit.BULK_ROWS, 1_000_000);
        PlanEdit checked = new PlanEdit("free", 3, " Starter ", values).checked();
        assertThat(checked.name()).isEqualTo("Starter");
        assertThat(checked.values()).isEqualTo(values);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceByTheLimitsName() {
        values.put(Limit.OFFERED_SLOTS, 11);
        values.put(Limit.MEMBERS, 1_000_001);
        values.put(Limit.WEBHOOKS, -1);
        values.remove(Limit.CALENDARS);
        assertThatThrownBy(() -> new PlanEdit("free", 3, "", values).checked())
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.fields())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder("name", "OFFERED_SLOTS", "MEMBERS", "WEBHOOKS", "CALENDARS"));
    }
}
