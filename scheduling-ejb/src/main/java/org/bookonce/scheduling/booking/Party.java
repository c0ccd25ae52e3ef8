package org.bookonce.scheduling.booking;

/** The two sides of a booking. */
public enum Party {
    INVITEE,
    HOST
}
