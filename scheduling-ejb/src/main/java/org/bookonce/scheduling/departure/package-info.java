/**
 * What somebody's going does to their time (R1.5): deactivated by an owner or admin, or leaving of their own accord, they
 * lose their open one-offs, the time these held and their picture, in the same transaction; what was booked stays, and is
 * listed for those who stay.
 *
 * <p>Decisions: every feature that gives a host something public names it in {@link
 * org.bookonce.scheduling.departure.Departure} and closes it in {@code Departures}. One-offs that they made for a
 * teammate are the teammate's and stay. Cancelling what lies ahead of them makes no replacement links (R2.13): these would
 * offer the time of somebody who goes. The order of locks is organization, then host; who makes a one-off looks again,
 * under the host's lock, whether the host is still there.
 */
package org.bookonce.scheduling.departure;
