package org.bookonce.scheduling.message;

import java.util.Optional;
import java.util.UUID;

/**
 * Which messages are wanted.
 *
 * @param bookingId those about this booking only
 * @param oneOffId those about this one-off only, its proposals and its booking included
 * @param search part of the recipient's address, or of the title of what it is about; empty means all
 */
public record MessageFilter(
        Optional<MessageState> state,
        Optional<MessageKind> kind,
        Optional<UUID> bookingId,
        Optional<UUID> oneOffId,
        String search) {}
