package org.bookonce.stack.race;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Races of invitees for the slots of booking links, against any nodes and their database. */
final class LinkRace implements AutoCloseable {

    private static final Pattern FORM_KEY = Pattern.compile("name=\"formKey\" value=\"([^\"]+)\"");
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm'Z'");

    private final RaceDatabase database;
    private final LinkFixture links;
    private final InviteeClient client;
    private final Start start = new Start();
    private final RaceDatabase.Host host;
    private Instant day = Instant.now().plus(50, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);

    LinkRace(Site site) {
        this.database = site.database();
        this.links = new LinkFixture(database);
        this.client = new InviteeClient(site);
        this.host = database.host();
    }

    /**
     * What a round came to.
     *
     * @param bookings confirmed ones of the link
     * @param hosts different hosts whose time they take
     */
    record Round(List<InviteeClient.Answer> answers, long bookings, long hosts) {

        long won() {
            return answers.stream().filter(answer -> answer.status() == 303).count();
        }
    }

    UUID tenant() {
        return host.tenant();
    }

    /** That many invitees want one slot, of so many hosts. */
    Round oneSlot(String assignment, int hosts, int invitees) {
        LinkFixture.Link link = link(LinkFixture.Rules.of(assignment), hosts);
        Instant slot = later();
        return race(link, IntStream.range(0, invitees).mapToObj(i -> slot).toList());
    }

    /** That many invitees want as many slots of one day, of which a host takes only so many. */
    Round capped(int cap, int invitees) {
        LinkFixture.Link link = link(new LinkFixture.Rules("HOST", 0, 0, cap), 1);
        Instant first = later();
        return race(
                link,
                IntStream.range(0, invitees)
                        .mapToObj(i -> first.plusSeconds(3600L * i))
                        .toList());
    }

    /** That many invitees want slots that touch each other, of a host who wants half an hour in between. */
    Round buffered(int invitees) {
        LinkFixture.Link link = link(new LinkFixture.Rules("HOST", 0, 30, 0), 1);
        Instant first = later();
        return race(
                link,
                IntStream.range(0, invitees)
                        .mapToObj(i -> first.plusSeconds(1800L * (i % 2)))
                        .toList());
    }

    /** Half of the invitees want everybody at the time, the others one host alone. */
    Round collectiveAgainstItsHosts(int hosts, int invitees) {
        UUID[] team = team(hosts);
        LinkFixture.Link together = links.link(tenant(), host.slug(), LinkFixture.Rules.of("COLLECTIVE"), team);
        LinkFixture.Link alone = links.link(tenant(), host.slug(), LinkFixture.Rules.of("HOST"), team[hosts - 1]);
        Instant slot = later();
        List<Callable<Callable<InviteeClient.Answer>>> forms = new ArrayList<>();
        for (int i = 0; i < invitees; i++) {
            forms.add(booking(i % 2 == 0 ? together : alone, slot, i));
        }
        List<InviteeClient.Answer> answers = start.together(start.prepared(forms));
        return new Round(answers, bookings(together) + bookings(alone), hosts(together));
    }

    /** Whether a slot that is booked at the second node is gone at the first one, which offered it a moment before. */
    boolean seenAtOnce(List<String> nodes) {
        LinkFixture.Link link = link(LinkFixture.Rules.of("HOST"), 1);
        Instant slot = later();
        String text = START.format(slot.atOffset(ZoneOffset.UTC));
        String day = link.path() + "?duration=30&zone=UTC&date=" + text.substring(0, 10);
        boolean offered = client.send(nodes.get(0), "GET", day, "").page().contains(text)
                && client.send(nodes.get(0), "GET", day, "").page().contains(text);
        client.send(nodes.get(1), "POST", link.path() + "/" + text, form(link, slot, 0));
        return offered
                && bookings(link) == 1
                && !client.send(nodes.get(0), "GET", day, "").page().contains(text);
    }

    private Round race(LinkFixture.Link link, List<Instant> slots) {
        List<Callable<Callable<InviteeClient.Answer>>> forms = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            forms.add(booking(link, slots.get(i), i));
        }
        List<InviteeClient.Answer> answers = start.together(start.prepared(forms));
        return new Round(answers, bookings(link), hosts(link));
    }

    /** Opens a form, and then sends it. */
    private Callable<Callable<InviteeClient.Answer>> booking(LinkFixture.Link link, Instant slot, int number) {
        return () -> {
            String body = form(link, slot, number);
            return () -> client.send("POST", path(link, slot), body);
        };
    }

    private static String path(LinkFixture.Link link, Instant slot) {
        return link.path() + "/" + START.format(slot.atOffset(ZoneOffset.UTC));
    }

    /** Opens a slot's form and fills it in. */
    private String form(LinkFixture.Link link, Instant slot, int number) {
        String path = path(link, slot);
        InviteeClient.Answer form = client.get(path + "?duration=30");
        Matcher key = FORM_KEY.matcher(form.page());
        if (!key.find()) {
            throw new InviteeClient.NoForm(form);
        }
        return "duration=30&location=0&name=invitee-" + number + "&email=invitee-" + number
                + "%40race.example&zone=Asia%2FTokyo&formKey="
                + URLEncoder.encode(key.group(1), StandardCharsets.UTF_8);
    }

    private LinkFixture.Link link(LinkFixture.Rules rules, int hosts) {
        return links.link(tenant(), host.slug(), rules, team(hosts));
    }

    /** Hosts whom nothing else asks for. */
    private UUID[] team(int hosts) {
        return IntStream.range(0, hosts).mapToObj(i -> member(i)).toArray(UUID[]::new);
    }

    private UUID member(int number) {
        UUID id = UUID.randomUUID();
        database.execute(
                """
                insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                values (?, ?, 'race', ?, ?, ?, 'MEMBER', 'UTC')
                """,
                tenant(),
                id,
                id.toString(),
                "Host " + number,
                id + "@race.example");
        links.alwaysOpen(tenant(), id);
        return id;
    }

    private long bookings(LinkFixture.Link link) {
        return database.number(
                "select count(*) from booking where event_type_id = ? and status = 'CONFIRMED'", link.id());
    }

    private long hosts(LinkFixture.Link link) {
        return database.number(
                "select count(distinct host_id) from host_time where event_type_id = ? and kind = 'BOOKING'",
                link.id());
    }

    /** The noon of a day that no other round uses. */
    private Instant later() {
        day = day.plus(1, ChronoUnit.DAYS);
        return day.plus(12, ChronoUnit.HOURS);
    }

    @Override
    public void close() {
        start.close();
    }
}
