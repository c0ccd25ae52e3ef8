package org.bookonce.scheduling.notification;

import java.util.UUID;

/**
 * A mail that waits to be delivered.
 *
 * @param kind which record the content is
 * @param content JSON, its links sealed while it is kept
 * @param messageId the Message-ID of every attempt
 * @param attempts how many failed so far
 * @param overdue whether it has been tried for long enough
 */
record QueuedMail(UUID id, String kind, String content, String messageId, int attempts, boolean overdue) {

    /** The same mail with its content opened. */
    QueuedMail saying(String opened) {
        return new QueuedMail(id, kind, opened, messageId, attempts, overdue);
    }

    /** What it says, now that it is sent by {@code organizer}. */
    MailMessage message(String organizer) {
        if (kind.startsWith("BOOKING_")) {
            return MailMessage.of(MailJson.read(content, BookingMail.class), organizer, OwnWords.in(content));
        }
        if (kind.startsWith("PROPOSAL_")) {
            return MailMessage.of(MailJson.read(content, ProposalMail.class));
        }
        return "NOTICE".equals(kind)
                ? MailMessage.of(MailJson.read(content, NoticeMail.class))
                : MailMessage.of(MailJson.read(content, OneOffMail.class));
    }
}
