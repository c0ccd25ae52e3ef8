/**
 * Bookings and the time of hosts (SPEC 7 and 8). {@link HostTime} is the only writer of taken time, which
 * {@link TakenTimes} reads; {@link BookingDesk} makes bookings, whatever they come from; {@link Rescheduling} moves them,
 * whoever asks; {@link CancelBooking} ends them. What may be done when, {@link BookingLife} says; what each change leaves
 * behind, {@link BookingTraces}. {@link BookingChanged} tells other features, within the transaction.
 *
 * <p>Decisions: a booking keeps a copy of what was agreed, so that nobody's later edit changes it. Each party has a
 * token of its own, neither of them the one that booked (R14.1).
 *
 * <p>The invitee's change notice is a copy, too: what is chosen later for other links does not take it away. Completed
 * follows from the end; a no-show is the host's own note, which no invitee is told. As long as it stands, the booking is
 * neither moved nor cancelled. The history is written beside every deed and cannot be changed; of bookings that are older
 * than it, the beginning and the end are read from the booking.
 *
 * <p>Somebody else can take a booking until it begins (R7.4): {@link ReassignBooking}. Its own host changes; others who
 * take part keep their claims. Working hours and caps of the new host do not stand in the way, what takes their time and
 * the buffers of booking links do. What it agreed on stays, the place too; it is read in the new host's zone from then on.
 * Reminders go to whoever has it when they are due. The former host's page of it closes. Since its hosts can change, they
 * are locked by {@link HostTime#lockOf} and read afterwards.
 */
package org.bookonce.scheduling.booking;
