package org.bookonce.tenant.plan;

/**
 * How much of something there may be.
 *
 * @param value the lower of the plan's limit and the member's allowance
 * @param allowance whether it is the member's allowance that counts
 */
public record Allowed(int value, boolean allowance) {}
