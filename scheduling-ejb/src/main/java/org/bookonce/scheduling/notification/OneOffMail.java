package org.bookonce.scheduling.notification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What a host is told of a one-off, or who made it for them.
 *
 * @param host who reads it
 * @param createdBy the name of whoever did what it tells of; of the host where nobody did
 * @param slots what is offered, in order
 * @param hold whether the times are held
 * @param url the public address, to pass on; empty when there is none any more
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
        NONE_FREE,
        /** A new link was made, since the booking of the former one was cancelled (R2.13). */
        REPLACED,
        /** Somebody else deleted it (R2.1). */
        DELETED;

        /** Whether its times no longer stand. */
        boolean off() {
            return this == NONE_FREE || this == DELETED;
        }

        /** What the names of its words begin with. */
        String words() {
            return "mail." + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".";
        }
    }

    /** An offered time. */
    public record Slot(Instant start, Instant end) {}
}
