package org.bookonce.scheduling.bookinglink;

import org.bookonce.tenant.shared.ErrorCode;

/** Why something cannot be booked through a booking link. */
public enum BookingLinkError implements ErrorCode {
    /** Unknown, deleted, inactive, or none of its hosts is there any more. */
    NOT_FOUND("booking-link.not-found", Kind.NOT_FOUND),
    /** Switched off or deleted, or left by its last host, while somebody who had its page open waited for their turn. */
    CLOSED("booking-link.closed", Kind.GONE),
    /** The message of SPEC section 13 for whoever loses the race for a slot. */
    SLOT_TAKEN("booking-link.slot-taken", Kind.CONFLICT),
    /** No slot of the link: past, outside of its window, or never offered. */
    SLOT_UNKNOWN("booking-link.slot-unknown", Kind.CONFLICT),
    DURATION_UNKNOWN("booking-link.duration-unknown", Kind.INVALID);

    private final String key;
    private final Kind kind;

    BookingLinkError(String key, Kind kind) {
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
