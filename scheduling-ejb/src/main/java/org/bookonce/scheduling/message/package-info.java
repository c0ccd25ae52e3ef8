/**
 * Messages in the console (R10.4): what was queued for whom, whether it was sent, why not, what it says, and sending it
 * again.
 *
 * <p>Owners and admins see all messages; members those about their own bookings and one-offs ({@code SeenMessages}). What
 * a message says is shown without the ends of the addresses that let its recipient in (R14.1), whoever looks.
 *
 * <p>Decisions: a message that failed is queued again under its own Message-ID, with a task of its own; asked for
 * twice, it is queued once. A confirmation, or news of a move, is not sent again once its booking was moved, or
 * cancelled, since: what it says is no longer true, and whoever asks is told so. A reminder that would come too late is
 * no failure that somebody could do something about: it is neither sent again nor shown as something that needs a
 * person. Failures older than two weeks need nobody any more.
 */
package org.bookonce.scheduling.message;
