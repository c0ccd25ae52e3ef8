package org.bookonce.scheduling.oneoff;

import org.bookonce.tenant.shared.ErrorCode;

/** Why something cannot be done with a one-off (SPEC section 13). */
public enum OneOffError implements ErrorCode {
    NOT_FOUND("oneoff.not-found", Kind.NOT_FOUND),
    BOOKED("oneoff.booked", Kind.GONE),
    EXPIRED("oneoff.expired", Kind.GONE),
    DELETED("oneoff.deleted", Kind.GONE),
    NONE_FREE("oneoff.none-free", Kind.CONFLICT),
    SLOT_TAKEN("oneoff.slot-taken", Kind.CONFLICT),
    SLOT_PAST("oneoff.slot-past", Kind.CONFLICT),
    SLOT_TWICE("oneoff.slot-twice", Kind.INVALID),
    SLOT_OVERLAPS("oneoff.slot-overlaps", Kind.INVALID),
    SLOT_GAP("oneoff.slot-gap", Kind.INVALID),
    SLOT_TWICE_AN_HOUR("oneoff.slot-twice-an-hour", Kind.INVALID),
    /** Arguments: {@code host}, {@code title}, {@code from}, {@code until} (wall times of the host). */
    SLOT_MEETS_BOOKING("oneoff.slot-meets-booking", Kind.CONFLICT),
    /** Arguments as for {@link #SLOT_MEETS_BOOKING}. */
    SLOT_MEETS_HOLD("oneoff.slot-meets-hold", Kind.CONFLICT),
    /** An invitee fills in a form for this time. Arguments as for {@link #SLOT_MEETS_BOOKING}. */
    SLOT_MEETS_FORM("oneoff.slot-meets-form", Kind.CONFLICT),
    SLOTS_NEEDED("oneoff.slots-needed", Kind.INVALID),
    /** Arguments: {@code max}. */
    SLOTS_TOO_MANY("oneoff.slots-too-many", Kind.INVALID),
    /** Unheld times meet something; the fields say what. The creator may accept the risk (R2.4). */
    RISK("oneoff.risk", Kind.CONFLICT),
    HOST_UNKNOWN("oneoff.host-unknown", Kind.INVALID),
    NOT_YOURS_TO_OFFER("oneoff.not-yours-to-offer", Kind.FORBIDDEN),
    EXPIRY_PAST("oneoff.expiry-past", Kind.INVALID),
    HOLD_PAST("oneoff.hold-past", Kind.INVALID),
    /** Held times cannot be given back after the link closed. */
    HOLD_AFTER_CLOSING("oneoff.hold-after-closing", Kind.INVALID),
    BOOKED_CANNOT_BE_DELETED("oneoff.booked-cannot-be-deleted", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    OneOffError(String key, Kind kind) {
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
