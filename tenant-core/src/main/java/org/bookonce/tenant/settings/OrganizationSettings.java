package org.bookonce.tenant.settings;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The settings as they are.
 *
 * @param formerSlugs what its addresses began with before; they lead on, and it may go back to them (R1.10)
 * @param language tag of its default language
 * @param contact shown on closed links; empty when it published none
 * @param linkDays days until an unused one-time link expires; empty for never
 * @param version of the settings, told back when they are changed
 * @param mayDelete whether the reader is an owner
 * @param deletionDueAt when its data goes, if it is about to be deleted
 */
public record OrganizationSettings(
        String name,
        String slug,
        List<String> formerSlugs,
        String language,
        ZoneId zone,
        DayOfWeek weekStart,
        String contact,
        Optional<Integer> linkDays,
        int version,
        boolean mayDelete,
        Optional<Instant> deletionDueAt) {}
