package org.bookonce.tenant.organization;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * What pages show of an organization.
 *
 * @param slug the current one, whichever it was found by
 * @param language tag of its default language
 * @param accent its colour, {@code #rrggbb}
 * @param contact how to reach it, shown on closed links, when it published that
 * @param weekStart first day of its weeks
 * @param standing whether it is open for business
 * @param former whether it was found by a slug it no longer uses (R1.10)
 */
public record FoundOrganization(
        UUID tenantId,
        String slug,
        String name,
        String language,
        ZoneId zone,
        String accent,
        Optional<String> contact,
        DayOfWeek weekStart,
        Standing standing,
        boolean former) {}
