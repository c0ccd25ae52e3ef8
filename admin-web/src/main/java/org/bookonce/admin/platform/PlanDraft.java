package org.bookonce.admin.platform;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bookonce.tenant.operator.CataloguePlan;
import org.bookonce.tenant.operator.PlanEdit;
import org.bookonce.tenant.plan.Limit;

/** A plan as it stands in the form: what was typed, a number or not. */
public class PlanDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final int version;
    private final Map<String, String> values = new HashMap<>();
    private String name;

    PlanDraft(CataloguePlan plan) {
        id = plan.id();
        version = plan.version();
        name = plan.name();
        plan.values().forEach((limit, value) -> values.put(limit.name(), String.valueOf(value)));
    }

    PlanEdit read() {
        Map<Limit, Integer> numbers = Arrays.stream(Limit.values())
                .collect(Collectors.toMap(limit -> limit, limit -> number(values.get(limit.name()))));
        return new PlanEdit(id, version, name, numbers);
    }

    /** The number; -1, which is refused, for what is none. */
    static int number(String typed) {
        try {
            return Integer.parseInt(typed == null ? "" : typed.strip());
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    /** Which plan it is. */
    public String getId() {
        return id;
    }

    /** What was typed, by the limit's name. */
    public Map<String, String> getValues() {
        return values;
    }

    /** What it shall be called. */
    public String getName() {
        return name;
    }

    /** Takes the name. */
    public void setName(String name) {
        this.name = name;
    }
}
