package org.bookonce.tenant.plan;

import java.util.List;
import java.util.Optional;

/**
 * A page of members with their usage, by name.
 *
 * @param nextCursor where the next page begins, if there is one
 * @param total of all pages
 */
public record MemberUsageList(List<MemberUsage> rows, Optional<String> nextCursor, long total) {}
