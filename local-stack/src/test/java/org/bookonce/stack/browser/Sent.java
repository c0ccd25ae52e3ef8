package org.bookonce.stack.browser;

import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;

/** Messages that are there already, written by SQL as lists and previews show them. */
final class Sent {

    private Sent() {}

    /** A notice, about a booking or none. @param state QUEUED (without a task), SENT or FAILED. @return its id */
    static UUID message(TestOrganization organization, UUID booking, String recipient, String state, String failure) {
        UUID id = (UUID) Db.column("select uuidv7()").get(0);
        Db.execute(
                """
                insert into message (tenant_id, id, kind, booking_id, recipient, content, message_id, state, attempts,
                  failure, created_at, sent_at)
                values (?, ?, 'NOTICE', ?, ?, cast(? as jsonb), ?, ?, case ? when 'QUEUED' then 0 else 3 end,
                  nullif(?, ''), now(), case ? when 'SENT' then now() end)
                """,
                organization.id(),
                id,
                booking,
                recipient,
                """
                {"kind": "invitation-revoked", "bad": false, "organization": "Northwind", "accent": "#0b7285",
                 "recipient": {"name": "Ada", "email": "%s", "zone": "UTC", "language": "en", "clock24": true},
                 "words": {"organization": "Northwind"}, "action": "https://book.example/console/"}
                """
                        .formatted(recipient),
                "<" + id + "@bookonce>",
                state,
                state,
                failure,
                state);
        return id;
    }
}
