package org.bookonce.stack.bench;

import org.bookonce.stack.BenchSite;

/**
 * A database with history: organizations of ten hosts, a thousand links of each host, every one of them booked, with the
 * messages and lines that a booking leaves. Written without triggers, which would take most of an hour.
 */
final class Filling {

    /** Numbers of hosts and rows begin here, beyond those of {@link Seeds}. */
    static final int FIRST_HOST = 1_000_000;

    private static final int FIRST_ROW = 10_000_000;
    private static final int LINKS_OF_HOST = 1_000;
    private static final int HOSTS = 10;

    private static final String START =
            "date_trunc('hour', now()) - interval '100 days' + mod(n, 1000) * interval '3 hours'";

    private final BenchSite site;
    private final String database;
    private final int rows;

    Filling(BenchSite site, String database, int rows) {
        this.site = site;
        this.database = database;
        this.rows = rows;
    }

    /** How many links and bookings one organization has. */
    static int ofOrganization() {
        return HOSTS * LINKS_OF_HOST;
    }

    /** Writes all of it; organization 1 is the first. */
    void write() {
        int hosts = rows / LINKS_OF_HOST;
        site.run(database, people(hosts / HOSTS, hosts));
        for (String table :
                new String[] {oneOffs(), slots(), bookings(), access(), claims(), events(), messages(), audit()}) {
            site.run(database, "set session_replication_role = replica; " + table);
        }
        site.run(database, "vacuum analyze");
    }

    private static String people(int organizations, int hosts) {
        return """
                insert into organization (tenant_id, slug, name, zone, plan_id)
                select %1$s, 'bench-' || n, 'Bench ' || n, 'UTC', 'business' from generate_series(1, %2$d) n;
                insert into slug (slug, tenant_id) select 'bench-' || n, %1$s from generate_series(1, %2$d) n;
                insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                select %3$s, %4$s, 'bench', n, 'Host ' || n, 'host-' || n || '@bench.example', 'OWNER', 'UTC'
                from generate_series(0, %5$d) n
                """
                .formatted(
                        Numbered.ORGANIZATION.sql("n"),
                        organizations,
                        Numbered.ORGANIZATION.sql("1 + n / " + HOSTS),
                        host("n"),
                        hosts - 1);
    }

    private String oneOffs() {
        return """
                insert into one_off (tenant_id, id, host_id, created_by, title, description, minutes, location_kind,
                  location_text, hold, contact_required, zone, closes_at, token_seed, token_hash, created_at, used_at)
                select %1$s, %2$s, %3$s, %3$s, 'Portfolio review ' || n, '', 30, 'VIDEO', '', true, true, 'UTC', %4$s,
                  decode(md5(n::text), 'hex'), sha256(convert_to('row ' || n, 'UTF8')), %4$s - interval '9 days',
                  %4$s - interval '8 days'
                """
                        .formatted(tenant(), id(Numbered.ONE_OFF), ofRow(), START)
                + series();
    }

    private String slots() {
        return """
                insert into offered_slot (tenant_id, id, one_off_id, starts_at, ends_at, local_start)
                select %s, %s, %s, %4$s, %4$s + interval '30 minutes', (%4$s) at time zone 'UTC'
                """
                        .formatted(tenant(), id(Numbered.FIRST_SLOT), id(Numbered.ONE_OFF), START)
                + series();
    }

    private String bookings() {
        return """
                insert into booking (tenant_id, id, host_id, one_off_id, offered_slot_id, title, description,
                  location_kind, location_text, status, starts_at, ends_at, local_start, zone, invitee_name, invitee_email,
                  invitee_zone, invitee_language, invitee_clock24, uid, form_nonce, created_at)
                select %1$s, %2$s, %3$s, %4$s, %5$s, 'Portfolio review ' || n, '', 'VIDEO', '', 'CONFIRMED', %6$s,
                  %6$s + interval '30 minutes', (%6$s) at time zone 'UTC', 'UTC', 'Invitee ' || n,
                  'invitee-' || n || '@bench.example', 'Europe/Berlin', 'en', true, %2$s || '@bookonce',
                  decode(md5(n::text), 'hex'), %6$s - interval '8 days'
                """
                        .formatted(
                                tenant(),
                                id(Numbered.BOOKING),
                                ofRow(),
                                id(Numbered.ONE_OFF),
                                id(Numbered.FIRST_SLOT),
                                START)
                + series();
    }

    private String access() {
        return """
                insert into booking_access (tenant_id, booking_id, party, token_seed, token_hash)
                select %s, %s, party, decode(md5(party || n), 'hex'), sha256(convert_to(party || n, 'UTF8'))
                from unnest(array ['INVITEE', 'HOST']) party,
                """
                        .formatted(tenant(), id(Numbered.BOOKING))
                + series().replace("from", "");
    }

    private String claims() {
        return """
                insert into host_time (tenant_id, id, host_id, starts_at, ends_at, kind, booking_id)
                select %1$s, %2$s, %3$s, %4$s, %4$s + interval '30 minutes', 'BOOKING', %5$s
                """
                        .formatted(tenant(), id(Numbered.CLAIM), ofRow(), START, id(Numbered.BOOKING))
                + series();
    }

    private String events() {
        return """
                insert into booking_event (tenant_id, id, booking_id, what, at, party, actor_name)
                select %s, %s, %s, 'MADE', %s - interval '8 days', 'INVITEE', 'Invitee ' || n
                """
                        .formatted(tenant(), id(Numbered.EVENT), id(Numbered.BOOKING), START)
                + series();
    }

    private String messages() {
        return """
                insert into message (tenant_id, id, kind, booking_id, recipient, content, message_id, state, created_at,
                  sent_at)
                select %1$s, %2$s, 'BOOKING_CONFIRMED', %3$s, 'invitee-' || n || '@bench.example', '{}',
                  %2$s || '@bookonce', 'SENT', %4$s - interval '8 days', %4$s - interval '8 days'
                """
                        .formatted(tenant(), id(Numbered.INVITEE_MESSAGE), id(Numbered.BOOKING), START)
                + series();
    }

    private String audit() {
        return """
                insert into audit_entry (tenant_id, id, at, actor_name, action, subject_kind, subject_id, subject_title,
                  address)
                select %s, %s, %s - interval '8 days', 'Invitee ' || n, 'booking.create', 'booking', %s,
                  'Portfolio review ' || n, '192.0.2.1'
                """
                        .formatted(tenant(), id(Numbered.AUDIT), START, id(Numbered.BOOKING))
                + series();
    }

    private static String tenant() {
        return Numbered.ORGANIZATION.sql("1 + n / " + ofOrganization());
    }

    private static String ofRow() {
        return host("n / " + LINKS_OF_HOST);
    }

    private static String host(String number) {
        return Numbered.MEMBER.sql(FIRST_HOST + " + " + number);
    }

    private static String id(Numbered kind) {
        return kind.sql(FIRST_ROW + " + n");
    }

    private String series() {
        return " from generate_series(0, " + (rows - 1) + ") n";
    }
}
