/**
 * Event types (R3.1, R3.2): bookable kinds of meetings with rules, made and kept by members and admins.
 *
 * <p>Decisions: what a booking agreed on is copied into it, buffers included; a later edit of its event type changes what
 * is offered from then on, never what was agreed. An event type that is deleted stays as a row, since bookings came from
 * it; its address is free for another. Somebody who is deactivated stays the host of theirs until somebody else is chosen;
 * a duplicate of one of theirs is whoever's makes it.
 */
package org.bookonce.scheduling.eventtype;
