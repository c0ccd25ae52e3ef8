package org.bookonce.scheduling.message;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A message of the list.
 *
 * @param about title of the meeting it is about; empty when it is about none
 * @param bookingId the booking it is about
 * @param oneOffId the one-off it is about, or that its booking came from
 * @param attempts how often it was tried
 * @param failure why the last attempt failed; nothing when none did, or it was sent
 * @param overtaken whether the booking was moved or cancelled since, so that what it tells is no longer true
 * @param queuedAt when it was written
 * @param sentAt when the mail server took it
 */
public record MessageRow(
        UUID id,
        MessageKind kind,
        String recipient,
        String about,
        Optional<UUID> bookingId,
        Optional<UUID> oneOffId,
        MessageState state,
        int attempts,
        Optional<MessageFailure> failure,
        boolean overtaken,
        Instant queuedAt,
        Optional<Instant> sentAt) {

    /** Whether it failed and can be sent again. */
    public boolean resendable() {
        return state == MessageState.FAILED
                && !overtaken
                && failure.filter(MessageFailure.TOO_LATE::equals).isEmpty();
    }
}
