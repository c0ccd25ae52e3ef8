package org.bookonce.scheduling.booking;

/** Where a booking is in its life (R7.1). Completed and no-show follow from its end. */
public enum BookingStatus {
    PENDING_OPT_IN,
    PENDING_APPROVAL,
    CONFIRMED,
    CANCELLED,
    DECLINED,
    EXPIRED
}
