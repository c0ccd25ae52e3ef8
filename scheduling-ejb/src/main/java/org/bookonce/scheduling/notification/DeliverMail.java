package org.bookonce.scheduling.notification;

import java.io.Serializable;
import java.util.UUID;

/** The task in the queue that delivers one mail. */
final class DeliverMail {

    static final String TASK = "deliver-mail";

    private DeliverMail() {}

    /** Ids only: the queue is seen by a role that sees nothing else. */
    record Job(UUID tenantId, UUID messageId) implements Serializable {}
}
