/**
 * Booking links as invitees use them (R3.3): what is offered, holding a slot while its form is open, booking it.
 *
 * <p>Order of a booking: lock the hosts who could take it, look for the form's earlier booking, find the starts again from
 * what is true under the lock, choose who takes it, claim their time.
 */
package org.bookonce.scheduling.bookinglink;
