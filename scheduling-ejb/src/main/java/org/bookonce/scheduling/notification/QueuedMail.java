package org.bookonce.scheduling.notification;

import java.util.UUID;

/**
 * A mail that waits to be delivered.
 *
 * @param kind which record the content is
 * @param content JSON
 * @param messageId the Message-ID of every attempt
 * @param attempts how many failed so far
 * @param overdue whether it has been tried for long enough
 */
record QueuedMail(UUID id, String kind, String content, String messageId, int attempts, boolean overdue) {

    /** What it says, now that it is sent by {@code organizer}. */
    MailMessage message(String organizer) {
        return kind.startsWith("BOOKING_")
                ? MailMessage.of(MailJson.read(content, BookingMail.class), organizer)
                : MailMessage.of(MailJson.read(content, OneOffMail.class));
    }
}
