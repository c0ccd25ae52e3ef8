package org.bookonce.stack.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bookonce.stack.BenchSite;

/** One-offs that wait to be booked, written by SQL as {@code CreateOneOff} leaves them, with ids that can be computed. */
final class Seeds {

    /** Between the first slots of links that follow each other. */
    static final int SPACING_MINUTES = 90;

    /** The instant at which the slots of the first turn begin. */
    final Instant begin = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);

    private static final Numbered[] SLOTS = {Numbered.FIRST_SLOT, Numbered.SECOND_SLOT, Numbered.THIRD_SLOT};
    private static final Numbered[] HOLDS = {Numbered.FIRST_HOLD, Numbered.SECOND_HOLD, Numbered.THIRD_HOLD};
    private static final int SLOT_MINUTES = 30;

    private final BenchSite site;
    private final String database;
    private final int organization;
    private int nextLink = 1;

    Seeds(BenchSite site, String database, int organization) {
        this.site = site;
        this.database = database;
        this.organization = organization;
    }

    /**
     * Links that wait.
     *
     * @param first the number of the first
     * @param each how many belong to one host, or to one client
     * @param firstHost the host of the first
     * @param firstTurn how many 90 minutes after {@link #begin} the first begins
     */
    record Links(String organization, int first, int count, int each, int firstHost, boolean sameHost, int firstTurn) {

        /** The path of the form of one's first slot. @param index from 0 */
        String form(int index) {
            return path(index) + "/" + Numbered.FIRST_SLOT.id(first + index);
        }

        /** The path of one's page. */
        String path(int index) {
            return "/" + organization + "/one-off/" + String.format("%024d", first + index);
        }
    }

    /** Makes the organization. */
    Seeds founded() {
        site.run(
                database,
                """
                insert into organization (tenant_id, slug, name, zone, plan_id)
                values ('%1$s', '%2$s', 'Bench', 'UTC', 'business');
                insert into slug (slug, tenant_id) values ('%2$s', '%1$s')
                """
                        .formatted(tenant(), slug()));
        hosts(0, 1);
        return this;
    }

    String tenant() {
        return Numbered.ORGANIZATION.id(organization).toString();
    }

    String slug() {
        return "bench-" + organization;
    }

    /** Makes members whose time is booked. */
    void hosts(int first, int count) {
        site.run(
                database,
                """
                insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                select '%s', %s, 'bench', n, 'Host ' || n, 'host-' || n || '@bench.example', 'OWNER', 'UTC'
                from generate_series(%d, %d) n
                """
                        .formatted(tenant(), Numbered.MEMBER.sql("n"), first, first + count - 1));
    }

    /** Makes links with three held slots each: for each client a host, from {@code firstHost} on, or one for all. */
    Links links(int clients, int each, int firstHost, boolean sameHost, int firstTurn) {
        Links links = new Links(slug(), nextLink, clients * each, each, firstHost, sameHost, firstTurn);
        nextLink += links.count();
        StringBuilder sql = new StringBuilder("begin; set local session_replication_role = replica;");
        sql.append(oneOffs(links));
        for (int slot = 0; slot < SLOTS.length; slot++) {
            sql.append(slots(links, slot)).append(holds(links, slot));
        }
        site.run(database, sql.append("commit").toString());
        return links;
    }

    private String oneOffs(Links links) {
        return """
                insert into one_off (tenant_id, id, host_id, created_by, title, description, minutes, location_kind,
                  location_text, hold, contact_required, zone, closes_at, token_seed, token_hash, created_at)
                select '%1$s', %2$s, %3$s, %3$s, 'Portfolio review', 'Bring what you would like to talk about.', 30, 'VIDEO', '',
                  true, true, 'UTC', %4$s, decode(md5(n::text), 'hex'),
                  sha256(convert_to(lpad(n::text, 24, '0'), 'UTF8')), clock_timestamp()
                %5$s;
                """
                .formatted(tenant(), Numbered.ONE_OFF.sql("n"), host(links), start(links, 2), series(links));
    }

    private String slots(Links links, int slot) {
        return """
                insert into offered_slot (tenant_id, id, one_off_id, starts_at, ends_at, local_start)
                select '%s', %s, %s, %s, %s, (%s) at time zone 'UTC' %s;
                """
                .formatted(
                        tenant(),
                        SLOTS[slot].sql("n"),
                        Numbered.ONE_OFF.sql("n"),
                        start(links, slot),
                        start(links, slot + 1),
                        start(links, slot),
                        series(links));
    }

    private String holds(Links links, int slot) {
        return """
                insert into host_time (tenant_id, id, host_id, starts_at, ends_at, kind, one_off_id, offered_slot_id,
                  expires_at)
                select '%s', %s, %s, %s, %s, 'HOLD', %s, %s, %s %s;
                """
                .formatted(
                        tenant(),
                        HOLDS[slot].sql("n"),
                        host(links),
                        start(links, slot),
                        start(links, slot + 1),
                        Numbered.ONE_OFF.sql("n"),
                        SLOTS[slot].sql("n"),
                        start(links, 2),
                        series(links));
    }

    private static String host(Links links) {
        String step = links.sameHost() ? "0" : "(n - " + links.first() + ") / " + links.each();
        return Numbered.MEMBER.sql(links.firstHost() + " + " + step);
    }

    private String start(Links links, int slot) {
        return "timestamptz '%s' + (n - %d) * interval '%d minutes' + interval '%d minutes'"
                .formatted(begin, links.first() - links.firstTurn(), SPACING_MINUTES, slot * SLOT_MINUTES);
    }

    private static String series(Links links) {
        return "from generate_series(%d, %d) n".formatted(links.first(), links.first() + links.count() - 1);
    }

    /** How many of these links are booked. */
    String countBooked(Links links) {
        return "select count(*) from booking where tenant_id = '%s' and one_off_id between '%s' and '%s'"
                .formatted(
                        tenant(),
                        Numbered.ONE_OFF.id(links.first()),
                        Numbered.ONE_OFF.id(links.first() + links.count() - 1));
    }
}
