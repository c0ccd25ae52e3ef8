package org.bookonce.tenant.profile;

import java.time.ZoneId;

/**
 * A person's own settings in an organization.
 *
 * @param email as their sign-in told it
 * @param language tag of the language they read
 * @param clock24 whether they read a 24-hour clock
 * @param version rises with every change
 */
public record Profile(String name, String email, ZoneId zone, String language, boolean clock24, int version) {}
