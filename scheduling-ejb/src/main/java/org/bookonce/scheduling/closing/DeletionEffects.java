package org.bookonce.scheduling.closing;

/**
 * What the deletion of an organization ends.
 *
 * @param openOneOffs links that can be booked now
 * @param upcomingBookings confirmed meetings that have not begun
 * @param members active people, the owner included
 */
public record DeletionEffects(int openOneOffs, int upcomingBookings, int members) {}
