package org.bookonce.tenant.plan;

import java.util.Optional;

/**
 * Whose usage is listed.
 *
 * @param search part of a name or an e-mail address; empty for everybody
 * @param cursor where the page begins
 * @param size at most so many, of 1 to 200
 */
public record MemberUsageFilter(String search, Optional<String> cursor, int size) {}
