package org.bookonce.scheduling.booking;

/** What a booking is at a moment, as people are told (R7.1): its status, and what followed from its end. */
public enum BookingState {
    PENDING_OPT_IN,
    PENDING_APPROVAL,
    /** Agreed, and not over. */
    CONFIRMED,
    /** It is over, and nobody said that the invitee stayed away. */
    COMPLETED,
    /** The host said that the invitee did not come. Invitees are never told. */
    NO_SHOW,
    CANCELLED,
    DECLINED,
    EXPIRED;

    static BookingState of(BookingStatus status, boolean over, boolean noShow) {
        if (status != BookingStatus.CONFIRMED) {
            return valueOf(status.name());
        }
        if (noShow) {
            return NO_SHOW;
        }
        return over ? COMPLETED : CONFIRMED;
    }
}
