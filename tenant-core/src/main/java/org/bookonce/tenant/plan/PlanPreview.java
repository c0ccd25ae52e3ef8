package org.bookonce.tenant.plan;

import java.util.List;

/**
 * What another plan would mean (R1.8).
 *
 * @param from the plan now
 * @param to the other one
 * @param over what there would be more of than it has room for
 */
public record PlanPreview(Plan from, Plan to, List<LimitUse> over) {}
