package org.bookonce.tenant.people;

/**
 * How many people the plan has room for (R1.6).
 *
 * @param used active members and open invitations
 * @param allowed by the plan
 */
public record InvitationRoom(long used, int allowed) {

    /** How many more can be invited. */
    public long left() {
        return Math.max(0, allowed - used);
    }
}
