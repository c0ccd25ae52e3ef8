package org.bookonce.tenant.plan;

/**
 * How much of something there may be.
 *
 * @param value the lower of the plan's limit and the member's allowance
 * @param allowance whether it is the member's allowance that counts
 */
public record Allowed(int value, boolean allowance) {

    /**
     * What a plan and an allowance come to. A plan never gives more than the product can do, and an allowance never more
     * than the plan: one that was set on a larger plan waits until there is one again (R1.8).
     *
     * @param ofMember the member's allowance, or null for none
     */
    static Allowed of(Limit limit, int ofPlan, Integer ofMember) {
        int most = Math.min(ofPlan, limit.ceiling());
        return ofMember != null && ofMember < most ? new Allowed(ofMember, true) : new Allowed(most, false);
    }
}
