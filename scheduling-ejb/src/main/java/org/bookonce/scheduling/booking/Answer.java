package org.bookonce.scheduling.booking;

/**
 * What the booking form asked, and what the invitee answered, both as they were then.
 *
 * @param answer never empty
 */
public record Answer(String label, String answer) {}
