package org.bookonce.tenant.operator;

/**
 * An organization in numbers: how much there is, never what.
 *
 * @param members active ones
 * @param heldHours hours of host time held back now, begun ones in full
 */
public record Figures(
        PlatformOrganization organization, long members, long openOneOffs, long upcomingBookings, long heldHours) {}
