package org.bookonce.scheduling.booking;

import org.bookonce.tenant.shared.ErrorCode;

/** Why something cannot be done with a booking. */
public enum BookingError implements ErrorCode {
    NOT_FOUND("booking.not-found", Kind.NOT_FOUND),
    /** The meeting has begun: only the host can cancel or move it now (R2.6). Arguments: {@code host}. */
    STARTED("booking.started", Kind.CONFLICT),
    /** The host lets no invitee change it (R7.2). Arguments: {@code host}. */
    CHANGE_NEVER("booking.change-never", Kind.CONFLICT),
    /** It was too late for the invitee to change it (R7.2). Arguments: {@code host}. */
    CHANGE_TOO_LATE("booking.change-too-late", Kind.CONFLICT),
    /** What is called off cannot be changed. */
    CANCELLED("booking.cancelled", Kind.CONFLICT),
    /** What is over cannot be moved. */
    OVER("booking.over", Kind.CONFLICT),
    /** What is marked as a no-show has to be unmarked first. */
    NO_SHOW("booking.no-show", Kind.CONFLICT),
    /** Nobody can stay away from a meeting that has not begun. */
    NOT_BEGUN("booking.not-begun", Kind.CONFLICT),
    /** Somebody else changed the booking since the page was opened. */
    CHANGED("booking.changed", Kind.CONFLICT),
    /** Somebody else wrote notes since the page was opened. */
    NOTES_CHANGED("booking.notes-changed", Kind.CONFLICT),
    /** The message of SPEC section 13 for whoever loses the race for a time. */
    TIME_TAKEN("booking.time-taken", Kind.CONFLICT),
    TIME_PAST("booking.time-past", Kind.INVALID),
    TIME_SAME("booking.time-same", Kind.INVALID),
    /** The clocks go forward over it. */
    TIME_GAP("booking.time-gap", Kind.INVALID),
    /** The clocks go back over it, and it was not said which one is meant. */
    TIME_TWICE("booking.time-twice", Kind.INVALID),
    /** Arguments: {@code host}, {@code title}, {@code from}, {@code until} (wall times of the host). */
    MEETS_BOOKING("booking.meets-booking", Kind.CONFLICT),
    /** Arguments as for {@link #MEETS_BOOKING}. */
    MEETS_HOLD("booking.meets-hold", Kind.CONFLICT),
    /** An invitee fills in a form for this time. Arguments as for {@link #MEETS_BOOKING}. */
    MEETS_FORM("booking.meets-form", Kind.CONFLICT),
    /** What is missing is the time that stays free around meetings (R3.5). Arguments as for {@link #MEETS_BOOKING}. */
    TOO_NEAR("booking.too-near", Kind.CONFLICT),
    /** What has begun stays with its host. */
    HAS_BEGUN("booking.has-begun", Kind.CONFLICT),
    HOST_UNCHOSEN("booking.host-unchosen", Kind.INVALID),
    /** Not active here, or never was. */
    HOST_GONE("booking.host-gone", Kind.INVALID),
    /** Arguments: {@code host}. */
    HOST_TAKES_PART("booking.host-takes-part", Kind.INVALID),
    /** To members, who are not told what others have. Arguments: {@code host}. */
    HOST_TAKEN("booking.host-taken", Kind.CONFLICT);

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
