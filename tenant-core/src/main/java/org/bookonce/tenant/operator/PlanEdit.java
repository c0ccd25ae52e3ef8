package org.bookonce.tenant.operator;

import java.util.Map;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.shared.Input;

/**
 * How a plan shall be.
 *
 * @param version the one that was read
 * @param name 1 to 60 characters
 * @param values of every limit, 0 to 1,000,000; offered slots at most 10
 */
public record PlanEdit(String id, int version, String name, Map<Limit, Integer> values) {

    private static final int NAME_LENGTH = 60;
    private static final int MOST = 1_000_000;
    /** The product's own ceiling (R1.6). */
    private static final int MOST_OFFERED_SLOTS = 10;

    /** The same, checked: every field that is wrong is refused at once, each by its limit's name. */
    PlanEdit checked() {
        Input input = new Input();
        String line = input.line("name", name, 1, NAME_LENGTH);
        for (Limit limit : Limit.values()) {
            int most = limit == Limit.OFFERED_SLOTS ? MOST_OFFERED_SLOTS : MOST;
            input.number(limit.name(), values.getOrDefault(limit, -1), 0, most);
        }
        input.check();
        return new PlanEdit(id, version, line, Map.copyOf(values));
    }
}
