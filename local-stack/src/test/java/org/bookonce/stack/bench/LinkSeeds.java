package org.bookonce.stack.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.bookonce.stack.BenchSite;

/** Booking links with many hosts, each with hours and fifty busy rows, written by SQL as the console leaves them. */
final class LinkSeeds {

    /** How many hosts the links have. */
    static final List<Integer> HOSTS = List.of(1, 10, 100);

    private static final int BUSY = 50;
    private static final int DAYS_AHEAD = 20;

    private final BenchSite site;
    private final String database;
    private final Seeds organization;

    LinkSeeds(BenchSite site, String database, Seeds organization) {
        this.site = site;
        this.database = database;
        this.organization = organization;
    }

    /** The path of the link with that many hosts. */
    String path(int hosts) {
        return "/" + organization.slug() + "/book/hosts-" + hosts;
    }

    /** The path of the month of that link with many free and some busy days. */
    String month(int hosts) {
        return path(hosts) + "?date=" + LocalDate.now(ZoneOffset.UTC).plusDays(DAYS_AHEAD);
    }

    /** What a booking of somebody else's does to a host of that link: no month that was found before holds any more. */
    String change(int hosts) {
        return "update membership set time_version = time_version + 1 where tenant_id = '%s' and id = '%s'"
                .formatted(organization.tenant(), Numbered.MEMBER.id(firstHost(hosts)));
    }

    /** Makes them all. */
    void write() {
        HOSTS.forEach(this::link);
        site.run(database, "vacuum analyze");
    }

    /** The number of a link's first host. */
    static int firstHost(int hosts) {
        return hosts * 1_000;
    }

    private void link(int hosts) {
        int first = firstHost(hosts);
        organization.hosts(first, hosts);
        String series = " from generate_series(%d, %d) n".formatted(first, first + hosts - 1);
        site.run(
                database,
                "set session_replication_role = replica; " + hours() + series,
                eventType(hosts),
                "insert into event_type_host (tenant_id, event_type_id, host_id, position) select '%s', '%s', %s, n - %d"
                                .formatted(
                                        organization.tenant(),
                                        Numbered.EVENT_TYPE.id(hosts),
                                        Numbered.MEMBER.sql("n"),
                                        first)
                        + series,
                """
                insert into event_type_location (tenant_id, event_type_id, position, kind, text)
                values ('%s', '%s', 0, 'VIDEO', '')
                """
                        .formatted(organization.tenant(), Numbered.EVENT_TYPE.id(hosts)),
                "set session_replication_role = replica; " + bookings() + series + busy(),
                "set session_replication_role = replica; " + claims() + series + busy());
    }

    /** From nine to five, every day. */
    private String hours() {
        return """
                insert into availability_schedule (tenant_id, id, host_id, name, zone, standard, week, overrides, created_at)
                select '%s', %s, %s, 'Working hours', 'UTC', true,
                  '{1,540,1020,2,540,1020,3,540,1020,4,540,1020,5,540,1020,6,540,1020,7,540,1020}', '{}', now()
                """
                .formatted(organization.tenant(), Numbered.SCHEDULE.sql("n"), Numbered.MEMBER.sql("n"));
    }

    private String eventType(int hosts) {
        return """
                insert into event_type (tenant_id, id, owner_id, created_by, title, slug, description, durations, increment,
                  rolling_days, assignment, colour, listed, active, position, created_at)
                values ('%1$s', '%2$s', '%3$s', '%3$s', 'Intro call', 'hosts-%4$d', 'Bring what you would like to talk about.',
                  '{30}', 30, 365, '%5$s', '#3b5bdb', true, true, 0, now())
                """
                .formatted(
                        organization.tenant(),
                        Numbered.EVENT_TYPE.id(hosts),
                        Numbered.MEMBER.id(firstHost(hosts)),
                        hosts,
                        hosts == 1 ? "HOST" : "ROUND_ROBIN");
    }

    private String bookings() {
        return """
                insert into booking (tenant_id, id, host_id, title, description, location_kind, location_text, status,
                  starts_at, ends_at, local_start, zone, invitee_name, invitee_email, invitee_zone, invitee_language,
                  invitee_clock24, uid, form_nonce, created_at)
                select '%1$s', %2$s, %3$s, 'Busy', '', 'VIDEO', '', 'CONFIRMED', %4$s, %4$s + interval '45 minutes',
                  (%4$s) at time zone 'UTC', 'UTC', 'Invitee', 'invitee@bench.example', 'UTC', 'en', true,
                  %2$s || '@bookonce', decode(md5(n || '/' || k), 'hex'), now()
                """
                .formatted(organization.tenant(), booking(), Numbered.MEMBER.sql("n"), start());
    }

    private String claims() {
        return """
                insert into host_time (tenant_id, id, host_id, starts_at, ends_at, kind, booking_id)
                select '%1$s', %2$s, %3$s, %4$s, %4$s + interval '45 minutes', 'BOOKING', %2$s
                """
                .formatted(organization.tenant(), booking(), Numbered.MEMBER.sql("n"), start());
    }

    private static String busy() {
        return ", generate_series(0, " + (BUSY - 1) + ") k";
    }

    private static String booking() {
        return Numbered.BOOKING.sql("n * 100 + k");
    }

    /** Two a day, not at the same time for all hosts. */
    private static String start() {
        return "date_trunc('day', now()) + interval '9 hours' + (k / 2 + 1) * interval '1 day'"
                + " + (k % 2) * interval '4 hours' + (n % 6) * interval '30 minutes'";
    }
}
