package org.bookonce.tenant.people;

import org.bookonce.tenant.shared.ErrorCode;

/** Why something cannot be done to, or by, somebody in an organization (R1.4, R1.5). */
public enum PeopleError implements ErrorCode {
    /** Without them the organization would have no active owner. */
    LAST_OWNER("people.last-owner", Kind.CONFLICT),
    /** Only an owner touches owners, or makes somebody one. */
    OWNERS_ONLY("people.owners-only", Kind.FORBIDDEN),
    /** Nobody makes themselves more than they are. */
    NOT_YOURSELF("people.not-yourself", Kind.FORBIDDEN),
    /** Somebody who goes of their own accord leaves; they are not deactivated. */
    LEAVE_INSTEAD("people.leave-instead", Kind.CONFLICT),
    /** The person was deactivated. */
    DEACTIVATED("people.deactivated", Kind.CONFLICT),
    /** Ownership cannot be handed to somebody who has it. */
    OWNER_ALREADY("people.owner-already", Kind.CONFLICT),
    /** Somebody else changed the person since the page was opened. */
    STALE("people.stale", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    PeopleError(String key, Kind kind) {
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
