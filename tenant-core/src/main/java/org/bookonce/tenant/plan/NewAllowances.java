package org.bookonce.tenant.plan;

import java.util.Map;
import java.util.UUID;

/**
 * Allowances that a member is about to get.
 *
 * @param shown what was set when the form was opened, so that nobody's change is undone unseen
 * @param wanted what is to be set; a limit that is left out gets the plan's value
 */
public record NewAllowances(UUID memberId, Map<Limit, Integer> shown, Map<Limit, Integer> wanted) {}
