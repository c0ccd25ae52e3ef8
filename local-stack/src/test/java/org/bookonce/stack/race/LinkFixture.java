package org.bookonce.stack.race;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/** Writes booking links for tests, in any database of the stack. */
public final class LinkFixture {

    private final RaceDatabase database;

    public LinkFixture(RaceDatabase database) {
        this.database = database;
    }

    /**
     * An event type of half-hours, every half-hour.
     *
     * @param assignment HOST, ROUND_ROBIN or COLLECTIVE
     * @param before minutes that are kept free before a meeting
     * @param after minutes that are kept free after it
     * @param capDay 0 for any number
     */
    public record Rules(String assignment, int before, int after, int capDay) {

        /** Without buffers and caps. */
        public static Rules of(String assignment) {
            return new Rules(assignment, 0, 0, 0);
        }
    }

    /** A booking link. */
    public record Link(UUID tenant, String organization, UUID id, String slug) {

        /** The path of its page. */
        public String path() {
            return "/" + organization + "/book/" + slug;
        }
    }

    /** A link of these hosts, whose video meetings can be booked for two years from now on. */
    public Link link(UUID tenant, String organization, Rules rules, UUID... hosts) {
        UUID id = UUID.randomUUID();
        String slug = "link-" + id.toString().substring(0, 8);
        database.execute(
                """
                insert into event_type (tenant_id, id, owner_id, created_by, title, slug, description, durations,
                  increment, buffer_before, buffer_after, cap_day, rolling_days, change_notice, assignment, colour,
                  listed, active, position, created_at)
                values (?, ?, ?, ?, 'Link', ?, 'About it', '{30,60}', 30, ?, ?, ?, 700, 0, ?, '#336699', true, true, 1,
                  now())
                """,
                tenant,
                id,
                hosts[0],
                hosts[0],
                slug,
                rules.before(),
                rules.after(),
                rules.capDay(),
                rules.assignment());
        database.execute(
                "insert into event_type_location (tenant_id, event_type_id, position, kind, text) values (?, ?, 1, 'VIDEO', '')",
                tenant,
                id);
        for (int i = 0; i < hosts.length; i++) {
            database.execute(
                    "insert into event_type_host (tenant_id, event_type_id, host_id, position) values (?, ?, ?, ?)",
                    tenant,
                    id,
                    hosts[i],
                    i);
        }
        return new Link(tenant, organization, id, slug);
    }

    /** Adds a question to its form. */
    public UUID question(Link link, String kind, String label, boolean required, String options) {
        UUID id = UUID.randomUUID();
        database.execute(
                """
                insert into event_type_question (tenant_id, id, event_type_id, position, kind, label, required, options)
                values (?, ?, ?, 1, ?, ?, ?, ?::text[])
                """,
                link.tenant(),
                id,
                link.id(),
                kind,
                label,
                required,
                options);
        return id;
    }

    /** Opens all hours of every day to a host, in UTC. */
    public void alwaysOpen(UUID tenant, UUID host) {
        alwaysOpen(tenant, host, ZoneOffset.UTC);
    }

    /** The same, in the days of a zone. */
    void alwaysOpen(UUID tenant, UUID host, ZoneId zone) {
        database.execute(
                """
                insert into availability_schedule (tenant_id, id, host_id, name, zone, standard, week, overrides, created_at)
                select ?, ?, ?, 'Always', ?, true, array_agg(n order by day, place), '{}', now()
                from generate_series(1, 7) as day,
                  lateral unnest(array[day, 0, 1440]) with ordinality as t (n, place)
                """,
                tenant,
                UUID.randomUUID(),
                host,
                zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId());
    }
}
