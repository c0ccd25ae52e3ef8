package org.bookonce.tenant.operator;

import java.time.Instant;

/**
 * A line of the platform's own log.
 *
 * @param title the subject's name as people know it
 * @param details what changed; for a plan {@code LIMIT from to}, one after the other, parted by {@code "; "}
 */
public record PlatformEntry(Instant at, String actor, String action, String title, String details) {}
