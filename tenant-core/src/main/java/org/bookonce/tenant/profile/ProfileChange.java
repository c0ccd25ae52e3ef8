package org.bookonce.tenant.profile;

/**
 * What a person wants their profile to be.
 *
 * @param name 1 to 120 characters
 * @param zone id of a time zone, such as {@code Europe/Lisbon}
 * @param language tag of a language there are texts for
 * @param version of the profile that was changed
 */
public record ProfileChange(String name, String zone, String language, boolean clock24, int version) {}
