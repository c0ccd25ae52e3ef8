package org.bookonce.stack.race;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** An organization with booking links, invitees who look at them, hold and book, and what becomes of the hosts' time. */
final class LinkStage {

    private static final Pattern FORM_KEY = Pattern.compile("name=\"formKey\" value=\"([^\"]+)\"");
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm'Z'");

    private final RaceDatabase database;
    private final LinkFixture links;
    private final InviteeClient client;
    private final RaceDatabase.Host host;
    private Instant day = Instant.now().plus(50, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);

    LinkStage(Site site) {
        this.database = site.database();
        this.links = new LinkFixture(database);
        this.client = new InviteeClient(site);
        this.host = database.host();
    }

    RaceDatabase database() {
        return database;
    }

    InviteeClient client() {
        return client;
    }

    /** The organization, by its owner. */
    RaceDatabase.Host owner() {
        return host;
    }

    UUID tenant() {
        return host.tenant();
    }

    /** A link of as many hosts, whom nothing else asks for. */
    LinkFixture.Link link(LinkFixture.Rules rules, int hosts) {
        return link(rules, team(hosts));
    }

    LinkFixture.Link link(LinkFixture.Rules rules, UUID... team) {
        return links.link(tenant(), host.slug(), rules, team);
    }

    /** Changes a link. @param assignments of its columns, as SQL has them */
    void change(LinkFixture.Link link, String assignments, Object... values) {
        Object[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = link.id();
        database.execute("update event_type set " + assignments + " where id = ?", all);
    }

    /** Gives a host's place in a link to another one, as whoever saves the link does. */
    void replace(LinkFixture.Link link, UUID host, UUID other) {
        String change = "update event_type set version = version + 1 where id = ?";
        try (HeldRows held = HeldRows.of(database, change, link.id())) {
            held.also("delete from event_type_host where event_type_id = ? and host_id = ?", link.id(), host);
            held.also(
                    "insert into event_type_host (tenant_id, event_type_id, host_id, position) values (?, ?, ?, 9)",
                    tenant(),
                    link.id(),
                    other);
            held.letGo();
        }
    }

    UUID[] team(int hosts) {
        return IntStream.range(0, hosts).mapToObj(i -> member(ZoneOffset.UTC)).toArray(UUID[]::new);
    }

    /** Somebody who is always open, in the days of a zone. */
    UUID member(ZoneId zone) {
        UUID id = UUID.randomUUID();
        database.execute(
                """
                insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                values (?, ?, 'race', ?, ?, ?, 'MEMBER', 'UTC')
                """,
                tenant(),
                id,
                id.toString(),
                "Host " + id.toString().substring(0, 4),
                id + "@race.example");
        links.alwaysOpen(tenant(), id, zone);
        return id;
    }

    /** The noon of a day that nothing else uses. */
    Instant later() {
        day = day.plus(1, ChronoUnit.DAYS);
        return day.plus(12, ChronoUnit.HOURS);
    }

    /** Opens a slot's form, to be sent later. */
    Callable<Callable<InviteeClient.Answer>> booking(LinkFixture.Link link, Instant slot, int number) {
        return () -> {
            String body = form(link, slot, number);
            return () -> client.send("POST", path(link, slot), body);
        };
    }

    /** Opens the page of a slot's day, to choose the slot later, which keeps it back. */
    Callable<Callable<InviteeClient.Answer>> choosing(LinkFixture.Link link, Instant slot) {
        return () -> {
            String day = LocalDate.ofInstant(slot, ZoneOffset.UTC).toString();
            InviteeClient.Answer page = client.get(link.path() + "?duration=30&zone=UTC&date=" + day);
            String body = "duration=30&zone=UTC&start=" + START.format(slot.atOffset(ZoneOffset.UTC)) + "&formKey="
                    + key(page);
            return () -> client.send("POST", link.path(), body);
        };
    }

    /** Opens the form of the slot that somebody chose, to be sent later. */
    Callable<Callable<InviteeClient.Answer>> booking(
            LinkFixture.Link link, Instant slot, InviteeClient.Answer chosen, int number) {
        return () -> {
            String form = chosen.location().replaceAll("^https?://[^/]+", "");
            String body = filled(client.get(form), number);
            return () -> client.send("POST", path(link, slot), body);
        };
    }

    static String path(LinkFixture.Link link, Instant slot) {
        return link.path() + "/" + START.format(slot.atOffset(ZoneOffset.UTC));
    }

    /** Opens a slot's form and fills it in. */
    String form(LinkFixture.Link link, Instant slot, int number) {
        return filled(client.get(path(link, slot) + "?duration=30"), number);
    }

    private static String filled(InviteeClient.Answer form, int number) {
        return "duration=30&location=0&name=invitee-" + number + "&email=invitee-" + number
                + "%40race.example&zone=Asia%2FTokyo&formKey=" + key(form);
    }

    private static String key(InviteeClient.Answer page) {
        Matcher key = FORM_KEY.matcher(page.page());
        if (!key.find()) {
            throw new InviteeClient.NoForm(page);
        }
        return URLEncoder.encode(key.group(1), StandardCharsets.UTF_8);
    }

    /** Whether the page of a slot's day, in a zone, offers the slot. */
    boolean offers(String node, LinkFixture.Link link, Instant slot, ZoneId zone) {
        String day = LocalDate.ofInstant(slot, zone).toString();
        String query = "?duration=30&zone=" + URLEncoder.encode(zone.getId(), StandardCharsets.UTF_8) + "&date=" + day;
        return client.send(node, "GET", link.path() + query, "")
                .page()
                .contains(START.format(slot.atOffset(ZoneOffset.UTC)));
    }

    long bookings(LinkFixture.Link link) {
        return database.number(
                "select count(*) from booking where event_type_id = ? and status = 'CONFIRMED'", link.id());
    }

    /** How many different hosts' time its bookings take. */
    long hosts(LinkFixture.Link link) {
        return database.number(
                "select count(distinct host_id) from host_time where event_type_id = ? and kind = 'BOOKING'",
                link.id());
    }

    /** How many different hosts' time its bookings and open forms take. */
    long taken(LinkFixture.Link link) {
        return database.number("select count(distinct host_id) from host_time where event_type_id = ?", link.id());
    }

    /** How many open forms keep time back. */
    long holds(LinkFixture.Link link) {
        return database.number("select count(*) from host_time where event_type_id = ? and kind = 'HOLD'", link.id());
    }
}
