/**
 * Counter-proposals (R2.12): where none of a one-off's times works and its host allows it, the invitee proposes up to
 * three others ({@link ProposeTimes}); the host accepts one in a click ({@link AcceptProposedTime}), which books it as an
 * offered slot, or answers ({@link AnswerProposal}).
 *
 * <p>Rules: R2.6 (a waiting proposal keeps the link open until its last time, never beyond the expiry that the creator
 * set), R8.3 (one form proposes once), R8.5 (limits per address, and per link), R14.5.
 *
 * <p>Decisions: proposed times hold nothing. Of an hour that happens twice the earlier one is meant, and the page says
 * so. Nobody gets a mail for proposing, since anybody's address could be typed; the answer goes there once, from a person.
 * A link that expires by time alone closes its proposals without a mail: no moment of it is anybody's deed. Whoever books
 * the link by themselves is not told that their own proposal is void. Whoever has the key of the form that proposed sees
 * what became of it, and, once a time is accepted, is led to the booking's own page, as with the form of a booking.
 */
package org.bookonce.scheduling.proposal;
