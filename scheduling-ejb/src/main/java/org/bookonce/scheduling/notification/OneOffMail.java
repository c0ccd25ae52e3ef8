package org.bookonce.scheduling.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a host is told of a one-off.
 *
 * @param createdBy the teammate's name
 * @param slots what is offered, in order
 * @param hold whether the times are held
 * @param url the public address, to pass on
 * @param consoleUrl where the host can see and delete it
 */
public record OneOffMail(
        Kind kind,
        UUID oneOffId,
        String organization,
        String accent,
        Correspondent host,
        String createdBy,
        String title,
        List<Slot> slots,
        boolean hold,
        String url,
        String consoleUrl) {

    /** What happened. */
    public enum Kind {
        /** A teammate offers the host's time (R2.1). */
        OFFERED,
        /** All of its times were taken otherwise, while the link stays open (R2.4). */
        NONE_FREE
    }

    /** An offered time. */
    public record Slot(Instant start, Instant end) {}
}
