package org.bookonce.tenant.operator;

import java.util.List;
import java.util.Optional;

/**
 * One organization, as its operator's page shows it.
 *
 * @param running the asking operator's valid grant, if there is one
 * @param grants everybody's, newest first
 */
public record OrganizationDetail(Figures figures, List<LimitUse> limits, Optional<Grant> running, List<Grant> grants) {}
