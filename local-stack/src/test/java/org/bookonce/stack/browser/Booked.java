package org.bookonce.stack.browser;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;

/** Bookings that are there already, written by SQL as far as lists show them. */
final class Booked {

    private Booked() {}

    /** Half an hour of a host with an invitee. @return its id */
    static UUID at(
            TestOrganization organization, TestOrganization.Member host, String title, String invitee, Instant start) {
        UUID id = UUID.randomUUID();
        Db.execute(
                """
                insert into booking (tenant_id, id, host_id, title, description, location_kind, location_text, status,
                  starts_at, ends_at, local_start, zone, invitee_name, invitee_email, invitee_zone, invitee_language,
                  invitee_clock24, uid, form_nonce, created_at)
                values (?, ?, ?, ?, '', 'VIDEO', '', 'CONFIRMED', ?, ?, ?, ?, ?, 'guest@invitee.example',
                  'Europe/Berlin', 'en', true, ?, ?, now())
                """,
                organization.id(),
                id,
                host.id(),
                title,
                start.atOffset(java.time.ZoneOffset.UTC),
                start.plusSeconds(1800).atOffset(java.time.ZoneOffset.UTC),
                start.atZone(ZoneId.of(host.zone())).toLocalDateTime(),
                host.zone(),
                invitee,
                id.toString(),
                id.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return id;
    }
}
