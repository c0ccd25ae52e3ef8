package org.bookonce.tenant.organization;

import org.bookonce.tenant.shared.ErrorCode;

/** Why nothing can be changed in an organization, and nothing booked. */
public enum StandingError implements ErrorCode {
    /** To its people: it is suspended. */
    SUSPENDED("organization.suspended", Kind.FORBIDDEN),
    /** To its people: it is about to be deleted. */
    CLOSING("organization.closing", Kind.FORBIDDEN),
    /** To invitees, whichever it is. */
    CLOSED("organization.closed", Kind.GONE),
    /** To the platform operator, who looks but does not touch (R1.4). */
    LOOK_ONLY("organization.look-only", Kind.FORBIDDEN);

    private final String key;
    private final Kind kind;

    StandingError(String key, Kind kind) {
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
