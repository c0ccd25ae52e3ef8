package org.bookonce.tenant.settings;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * Settings as somebody wants them.
 *
 * @param zone name of a time zone
 * @param contact shown on closed links; may be empty
 * @param linkDays days until an unused one-time link expires, 1 to 365; empty for never
 * @param version of the settings they saw
 */
public record SettingsChange(
        String name,
        String language,
        String zone,
        DayOfWeek weekStart,
        String contact,
        Optional<Integer> linkDays,
        int version) {}
