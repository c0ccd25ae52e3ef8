package org.bookonce.stack.inside;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;

/** Bookings that begin soon, written by SQL with the tokens of their parties. */
final class NearBookings {

    private NearBookings() {}

    /** Half an hour of the member's, with an invitee of its own. @return its id */
    static UUID at(TestOrganization organization, Instant start) {
        UUID id = UUID.randomUUID();
        Db.execute(
                """
                insert into booking (tenant_id, id, host_id, title, description, location_kind, location_text, status,
                  starts_at, ends_at, local_start, zone, invitee_name, invitee_email, invitee_zone, invitee_language,
                  invitee_clock24, uid, form_nonce, created_at)
                values (?, ?, ?, 'Race', '', 'VIDEO', '', 'CONFIRMED', ?, ?, ?, 'UTC', 'Ada', ?, 'UTC', 'en', true, ?, ?,
                  now())
                """,
                organization.id(),
                id,
                organization.member().id(),
                start.atOffset(ZoneOffset.UTC),
                start.plusSeconds(1800).atOffset(ZoneOffset.UTC),
                start.atOffset(ZoneOffset.UTC).toLocalDateTime(),
                id + "@reminded.example",
                id + "@bookonce",
                id.toString().getBytes(StandardCharsets.US_ASCII));
        for (String party : new String[] {"INVITEE", "HOST"}) {
            Db.execute(
                    "insert into booking_access (tenant_id, booking_id, party, token_seed, token_hash) values (?, ?,"
                            + " ?, ?, sha256(?))",
                    organization.id(),
                    id,
                    party,
                    new byte[16],
                    (id + party).getBytes(StandardCharsets.US_ASCII));
        }
        return id;
    }
}
