package org.bookonce.scheduling.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Tells a host that a teammate offers their time (R2.1).
 *
 * @param createdBy the teammate's name
 * @param slots what is offered, in order
 * @param hold whether the times are held
 * @param url the public address, to pass on
 * @param consoleUrl where the host can see and delete it
 */
public record OneOffMail(
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

    /** An offered time. */
    public record Slot(Instant start, Instant end) {}
}
