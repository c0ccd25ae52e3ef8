/**
 * Reminders of bookings (R10.1): a day and an hour before, unless the organization chose other lead times or none.
 *
 * <p>A booking that is made or moved has one task per lead time queued in its own transaction ({@code ReminderPlan}),
 * but not for what is due by then: a booking made three hours ahead is reminded of an hour before. When a task's time
 * comes ({@code WriteReminders}), everything is read again, and a row per booking, start, lead time and party is put
 * where only one fits; whoever puts it there queues the mail in the same transaction. So a reminder is written once,
 * on however many nodes and however often that is tried.
 *
 * <p>Decisions:
 * <ul>
 *   <li>The queue runs by the machine's clock, due times are by the organization's ({@code bookonce_now()}). A task that
 *       runs early puts itself back for the rest of the time; nothing is written early.
 *   <li>Of two reminders that are due when the queue was at a standstill, only the later one is written.
 *   <li>Nothing is written once the meeting has begun, or to a host who is no longer active.
 *   <li>What falls due while the organization is suspended waits. When the suspension ends it is written, though later than
 *       planned, if the meeting is ahead and no shorter reminder is due as well.
 *   <li>A lead time that the organization takes away, and whom it reminds, counts at once, for existing bookings too,
 *       since both are read when a reminder is due. A lead time that it adds counts for bookings made or moved from then
 *       on: nothing is planned afterwards.
 *   <li>A reminder carries the calendar file of the change that its reader was told of last ({@code METHOD:REQUEST}, as
 *       R10.1 wants it for every mail), with that change's UID, SEQUENCE and DTSTAMP: to a calendar that has the meeting
 *       it says nothing new (RFC 5546, section 2.1.5), and whoever lost the invitation can take it from here.
 * </ul>
 */
package org.bookonce.scheduling.reminder;
