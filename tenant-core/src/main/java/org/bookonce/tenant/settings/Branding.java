package org.bookonce.tenant.settings;

import java.util.Optional;

/**
 * How an organization looks.
 *
 * @param accent its colour, {@code #rrggbb}
 * @param logo its logo, when it has one
 * @param version of the settings, told back when they are changed
 */
public record Branding(String name, String accent, Optional<Logo> logo, int version) {}
