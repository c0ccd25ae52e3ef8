package org.bookonce.scheduling.booking;

import org.bookonce.tenant.shared.ErrorCode;

/** Why something cannot be done with a booking. */
public enum BookingError implements ErrorCode {
    NOT_FOUND("booking.not-found", Kind.NOT_FOUND),
    /** The meeting has begun: only the host can cancel it now (R2.6). Arguments: {@code host}. */
    STARTED("booking.started", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    BookingError(String key, Kind kind) {
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
