package org.bookonce.scheduling.booking;

/**
 * A booking that was given to somebody else.
 *
 * @param stillSeen whether the person who did it still sees it: members see their own only
 */
public record ReassignedBooking(boolean stillSeen) {}
