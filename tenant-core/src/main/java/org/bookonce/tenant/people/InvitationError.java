package org.bookonce.tenant.people;

import org.bookonce.tenant.shared.ErrorCode;

/** Why somebody is not invited, or does not join. */
public enum InvitationError implements ErrorCode {
    /** Some entries are no addresses. Arguments: {@code n} of them, {@code list}, the first with their positions. */
    BAD_ADDRESSES("invitation.bad-addresses", Kind.INVALID),
    /** An owner is made by transfer alone. */
    ROLE("invitation.role", Kind.INVALID),
    /** It was sent less than a minute ago. */
    JUST_SENT("invitation.just-sent", Kind.TOO_MANY),
    /** An address hears of us a few times a day at most (R14.4). Arguments: {@code email}. */
    TOO_OFTEN("invitation.too-often", Kind.TOO_MANY),
    /** An organization invites so many a day at most (R14.4). Arguments: {@code max}. */
    TOO_MANY_TODAY("invitation.too-many-today", Kind.TOO_MANY),
    /** To those who invite: it was answered or revoked. */
    CLOSED("invitation.closed", Kind.CONFLICT),
    /** To the invited: it was taken back. */
    REVOKED("invitation.revoked", Kind.GONE),
    /** To the invited: its time is over. */
    EXPIRED("invitation.expired", Kind.GONE),
    /** To the invited: it was answered, and not by joining as this person. */
    ANSWERED("invitation.answered", Kind.GONE),
    /** The person was in the organization and was deactivated: an admin can undo that, an invitation cannot. */
    DEACTIVATED("invitation.deactivated", Kind.CONFLICT),
    /** The sign-in service has not seen that the address is the person's (R1.2). */
    UNVERIFIED("invitation.unverified", Kind.FORBIDDEN);

    private final String key;
    private final Kind kind;

    InvitationError(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
