package org.bookonce.scheduling.oneoff;

/** The states of a one-off (R2.6): open → booked | expired | deleted. */
public enum OneOffStatus {
    OPEN,
    BOOKED,
    EXPIRED,
    DELETED
}
