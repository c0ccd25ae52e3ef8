package org.bookonce.stack.browser;

import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;

/** Event types that are there already. */
final class KeptEventTypes {

    private KeptEventTypes() {}

    /** Half an hour of video with its owner. @param slug is made unique */
    static UUID of(
            TestOrganization organization, TestOrganization.Member owner, String title, String slug, int position) {
        UUID id = UUID.randomUUID();
        Db.execute(
                """
                insert into event_type (tenant_id, id, owner_id, created_by, title, slug, description, durations,
                  increment, rolling_days, assignment, colour, listed, active, position, created_at)
                values (?, ?, ?, ?, ?, ?, '', '{30}', 30, 60, 'HOST', '#0f766e', true, true, ?, now())
                """,
                organization.id(),
                id,
                owner.id(),
                owner.id(),
                title,
                slug + "-" + id,
                position);
        Db.execute(
                "insert into event_type_host (tenant_id, event_type_id, host_id, position) values (?, ?, ?, 0)",
                organization.id(),
                id,
                owner.id());
        Db.execute(
                """
                insert into event_type_location (tenant_id, event_type_id, position, kind, text)
                values (?, ?, 0, 'VIDEO', '')
                """,
                organization.id(),
                id);
        return id;
    }
}
