/**
 * Bookings and the time of hosts (SPEC 7 and 8). {@link HostTime} is the only writer of taken time; {@link BookingDesk}
 * makes bookings, whatever they come from; {@link CancelBooking} ends them.
 *
 * <p>Decisions: a booking keeps a copy of what was agreed, so that nobody's later edit changes it. Each party has a
 * token of its own, neither of them the one that booked (R14.1).
 */
package org.bookonce.scheduling.booking;
