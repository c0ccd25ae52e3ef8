package org.bookonce.tenant.operator;

import java.util.Map;
import org.bookonce.tenant.plan.Limit;

/**
 * A plan of the catalogue.
 *
 * @param version of the row; a change names the one it was made from
 * @param organizations how many have it
 */
public record CataloguePlan(String id, String name, int version, Map<Limit, Integer> values, long organizations) {}
