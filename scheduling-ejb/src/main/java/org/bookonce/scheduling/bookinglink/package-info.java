/**
 * Booking links as invitees use them (R3.3): what is offered, holding a slot while its form is open, booking it.
 *
 * <p>Order of a booking: lock the hosts of the link and then the link, so that neither its terms nor its hosts change any
 * more, read it again, look for the form's earlier booking, find the starts again from what is true under the locks, choose
 * who takes it, claim their time. Whoever waited meanwhile is told by the link as it is then: a host who went is left out.
 * Looking needs no lock: {@link org.bookonce.scheduling.bookinglink.SlotFinder} reads the event type, the hours and
 * everything that takes the hosts' time in three round trips, or finds what it found before.
 *
 * <p>Decisions: the booking window is by the calendar of the first host's schedule, and a rolling one includes the day
 * that many days after today. What an open form keeps back stands in everybody else's way, but counts towards no cap and
 * no held hours; the visitor is named by the address of the form and by its key, nothing else is known of them. Where
 * more than twenty forms of a link hold, further ones open without a hold and book what is still free. A collective
 * meeting is the booking of its event type's owner, if they take part, else of its first host; each of its hosts may do
 * with it what the host of a booking may. A booking that moves stays with its hosts and as long as it is; where one of
 * them takes no more meetings of the event type, only the host's side can move it. What takes all of a team is not offered
 * while one of them is deactivated: its page says that nothing can be booked, lists leave it out, and owners and admins are
 * told. A form that booked gives its booking for ever, whatever became of its link.
 */
package org.bookonce.scheduling.bookinglink;
