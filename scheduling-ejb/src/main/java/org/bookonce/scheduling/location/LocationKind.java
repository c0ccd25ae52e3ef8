package org.bookonce.scheduling.location;

/** Where a meeting takes place (R2.2). */
public enum LocationKind {
    VIDEO,
    PHONE_HOST_CALLS,
    PHONE_INVITEE_CALLS,
    ADDRESS,
    ASK_INVITEE,
    OTHER;

    /** Whether the creator says more in a text. */
    public boolean needsText() {
        return this == PHONE_INVITEE_CALLS || this == ADDRESS || this == OTHER;
    }

    /** Whether the invitee is asked: for a place, or for the number to call. */
    public boolean asksInvitee() {
        return this == ASK_INVITEE || this == PHONE_HOST_CALLS;
    }
}
