package org.bookonce.tenant.operator;

import java.util.List;
import java.util.Optional;

/** A page of organizations. @param nextCursor where the next page begins, if there is one */
public record OrganizationList(List<Figures> rows, Optional<String> nextCursor) {}
