package org.bookonce.tenant.organization;

import java.time.DayOfWeek;
import java.time.Instant;
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
 * @param logo version of its logo, when it has one
 * @param standing whether it is open for business
 * @param deletionDueAt when its data goes, if it is about to be deleted
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
        Optional<String> logo,
        Standing standing,
        Optional<Instant> deletionDueAt,
        boolean former) {}
