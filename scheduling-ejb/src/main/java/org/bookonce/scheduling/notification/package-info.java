/**
 * What people are told by mail, and the calendar file of a booking (SPEC 10).
 *
 * <p>Rules: R10.1 (iTIP, language, zone and clock of the reader; nobody sees another's address), R10.2 (queued in the
 * transaction, delivered at least once under one Message-ID, nothing lost while the mail server is down), R2.1 (a host
 * is told that a teammate offers their time), R2.2 (an invitee without an e-mail address gets no mail, and the host
 * reads that), R7.6, R14.5 (what people write never becomes a header, a tag or a calendar line).
 *
 * <p>From inside a use case: {@link org.bookonce.scheduling.notification.Outbox} keeps everything a mail says in its
 * row, as it was at that moment, and puts its id into the queue; both in the running transaction. Afterwards a worker
 * takes the id ({@code Jobs}, {@code DeliverMail}), reads the row as the application in the row's organization
 * ({@code Messages}), composes ({@code BookingLetter}, {@code OneOffLetter} → {@code Letter} → HTML and text) and hands
 * it over ({@code Smtp}). No transaction is open while the mail server is waited for.
 *
 * <p>Decisions:
 * <ul>
 *   <li>The organizer of an invitation has the host's name and the sender's address: calendars want an address, and the
 *       host's stays private. Answers are not waited for ({@code RSVP=FALSE}): who booked has accepted. The host's copy
 *       names the host as an attendee too, or their calendar would not take it.
 *   <li>VTIMEZONE comes from the JDK's rules, as change by change and not as a recurring rule: exact for every zone, and
 *       the same time zone data everywhere. Times are in UTC where a wall time would not be exact: in UTC itself, and in
 *       the second pass of an hour that happens twice.
 *   <li>A refusal is final only if the server says that there is no such recipient. A policy, a sign-in, a server that
 *       is down: kept for three days.
 *   <li>A mail is rendered when it is delivered, so that a mistake in a template that was mended also mends what waits.
 *   <li>A message's row holds everything it says, but the addresses that let people in are sealed (R14.1,
 *       {@code SealedLinks}).
 *   <li>Shown to others than its recipient, a mail has such addresses without their ends ({@code LetterPreviews}).
 *   <li>An organization's own words go along with the mail ({@code OwnWords}), as they were when it was queued (R10.3).
 *   <li>A reminder that waited until it was of no use is given up instead of sent ({@code Messages}).
 *   <li>The plain-text twin is wrapped at 72 characters; an address is a line of its own and never broken.
 *   <li>Task data are JSON: two archives with class loaders of their own share the queue.
 * </ul>
 */
package org.bookonce.scheduling.notification;
