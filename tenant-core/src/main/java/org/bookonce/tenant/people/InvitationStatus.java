package org.bookonce.tenant.people;

/** What became of an invitation. It is open until it is answered or revoked; an expired one can be renewed. */
public enum InvitationStatus {
    OPEN,
    EXPIRED,
    ACCEPTED,
    DECLINED,
    REVOKED
}
