package org.bookonce.admin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.bookonce.tenant.operator.CataloguePlan;
import org.bookonce.tenant.plan.Limit;
import org.junit.jupiter.api.Test;

class PlanDraftTest {

    private final Map<Limit, Integer> values =
            Arrays.stream(Limit.values()).collect(Collectors.toMap(limit -> limit, Limit::ordinal));
    private final PlanDraft draft = new PlanDraft(new CataloguePlan("team", "Team", 4, values, 2));

    @Test
    void what_was_not_touched_is_as_it_was() {
        assertThat(draft.read().id()).isEqualTo("team");
        assertThat(draft.read().version()).isEqualTo(4);
        assertThat(draft.read().values()).isEqualTo(values);
    }

    @Test
    void what_is_no_number_is_one_that_is_refused() {
        draft.getValues().put("MEMBERS", "many");
        draft.getValues().put("WEBHOOKS", null);
        draft.getValues().put("WORKFLOWS", " 12 ");
        assertThat(draft.read().values())
                .containsEntry(Limit.MEMBERS, -1)
                .containsEntry(Limit.WEBHOOKS, -1)
                .containsEntry(Limit.WORKFLOWS, 12);
    }
}
