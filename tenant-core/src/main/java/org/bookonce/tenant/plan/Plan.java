package org.bookonce.tenant.plan;

import java.io.Serializable;
import java.util.Map;

/**
 * A plan of the catalogue.
 *
 * @param version rises when its values are edited
 * @param values how much it has room for, each in the limit's own unit, never above its ceiling
 */
public record Plan(String id, String name, int version, Map<Limit, Integer> values) implements Serializable {

    /** How much of something it has room for. */
    public int value(Limit limit) {
        return values.getOrDefault(limit, 0);
    }
}
