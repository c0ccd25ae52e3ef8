package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Bookings of booking links that another host takes (R7.4): buffers, teams, whose turn it is, and moves afterwards. */
class ReassignLinkIT {

    private static final Pattern FORM_KEY = Pattern.compile("name=\"formKey\" value=\"([^\"]+)\"");
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm'Z'");

    private final Site site = Site.ofDeeds(Site.Kind.ONE_NODE);
    private final RaceDatabase database = site.database();
    private final LinkFixture links = new LinkFixture(database);
    private final InviteeClient client = new InviteeClient(site);
    private final Deeds deeds = new Deeds(site);
    private final ReassignRace people = new ReassignRace(site);
    private final RaceDatabase.Host owner = people.owner();
    private final Instant noon =
            Instant.now().plus(60, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS).plusSeconds(43_200);

    /** A booking and the invitee's page of it. */
    private record Booked(UUID id, String manage) {}

    @Test
    void theBuffersOfBothSidesAreKept() {
        RaceDatabase.Host host = member();
        Booked booking = booked(link(new LinkFixture.Rules("HOST", 0, 30, 0), host), noon);
        RaceDatabase.Host near = member();
        people.booked(near, noon.plusSeconds(1800 + 900));
        RaceDatabase.Host next = member();
        people.booked(next, noon.plusSeconds(1800 + 1800));

        assertThat(given(booking, near, 0)).isEqualTo("booking.too-near");
        assertThat(given(booking, next, 0)).isEqualTo("done true");
        assertThat(database.number(
                        "select buffer_after from host_time where booking_id = ? and event_type_id is not null and host_id = ?",
                        booking.id(),
                        next.id()))
                .isEqualTo(30);

        RaceDatabase.Host careful = member();
        booked(link(new LinkFixture.Rules("HOST", 60, 0, 0), careful), noon.plusSeconds(3600));
        assertThat(given(booking, careful, 1)).isEqualTo("booking.too-near");
        people.holds();
    }

    @Test
    void aOneOffMayBePutIntoTheBuffersOfOthers() {
        RaceDatabase.Host careful = member();
        booked(link(new LinkFixture.Rules("HOST", 60, 0, 0), careful), noon.plusSeconds(1800));
        ReassignRace.Booked booking = people.booked(member(), noon);
        assertThat(deeds.now(owner, "host", "reassign", "id", booking.id(), "to", careful.id(), "sequence", 0))
                .isEqualTo("done true");
        people.holds();
    }

    @Test
    void aTeamKeepsItsOtherHostsWhoAreToldAndMayNotGiveItAway() {
        RaceDatabase.Host first = member();
        RaceDatabase.Host second = member();
        RaceDatabase.Host successor = member();
        Booked booking = booked(link(LinkFixture.Rules.of("COLLECTIVE"), first, second), noon);

        assertThat(deeds.now(
                        owner,
                        second.id().toString(),
                        "reassign",
                        "id",
                        booking.id(),
                        "to",
                        successor.id(),
                        "sequence",
                        0))
                .isEqualTo("access.forbidden");
        assertThat(given(booking, second, 0)).isEqualTo("booking.host-takes-part");
        assertThat(given(booking, successor, 0)).isEqualTo("done true");
        assertThat(database.column(
                        "select host_id from booking_host where booking_id = ? order by host_id", booking.id()))
                .containsExactlyInAnyOrder(
                        second.id().toString(), successor.id().toString());
        assertThat(database.column("select host_id from host_time where booking_id = ?", booking.id()))
                .containsExactlyInAnyOrder(
                        second.id().toString(), successor.id().toString());
        assertThat(database.column(
                        "select kind from message where booking_id = ? and recipient = ? order by created_at",
                        booking.id(),
                        second.id() + "@race.example"))
                .containsExactly("BOOKING_CONFIRMED", "BOOKING_REASSIGNED");
        assertThat(database.column(
                        "select kind from message where booking_id = ? and recipient = ? order by created_at",
                        booking.id(),
                        first.id() + "@race.example"))
                .containsExactly("BOOKING_CONFIRMED", "BOOKING_REASSIGNED_FROM");
        people.holds();
    }

    @Test
    void whoseTurnItIsFollowsWhoTakesIt() {
        RaceDatabase.Host one = member();
        RaceDatabase.Host two = member();
        LinkFixture.Link link = link(LinkFixture.Rules.of("ROUND_ROBIN"), one, two);
        Booked first = booked(link, noon);
        UUID took = hostOf(first);
        RaceDatabase.Host other = took.equals(one.id()) ? two : one;

        assertThat(given(first, other, 0)).isEqualTo("done true");
        assertThat(hostOf(booked(link, noon.plus(1, ChronoUnit.DAYS))))
                .as("it is the turn of whoever gave theirs away")
                .isEqualTo(took);
        people.holds();
    }

    @Test
    void theInviteeMovesItAmongTheHoursOfWhoeverTakesIt() {
        RaceDatabase.Host host = member();
        Booked booking = booked(link(LinkFixture.Rules.of("HOST"), host), noon);
        RaceDatabase.Host beside = member();
        Instant taken = noon.plus(1, ChronoUnit.DAYS);
        people.booked(beside, taken);

        String free = move(booking, noon.plus(2, ChronoUnit.DAYS));
        String late = move(booking, taken);
        String freeKey = key(free);
        String lateKey = key(late);
        assertThat(given(booking, beside, 0)).isEqualTo("done true");

        assertThat(client.send("POST", late, "zone=UTC&formKey=" + lateKey).status())
                .isEqualTo(409);
        assertThat(client.send("POST", free, "zone=UTC&formKey=" + freeKey).status())
                .isEqualTo(303);
        assertThat(hostOf(booking)).isEqualTo(beside.id());
        assertThat(database.number("select sequence from booking where id = ?", booking.id()))
                .isEqualTo(2);
        people.holds();
    }

    private String given(Booked booking, RaceDatabase.Host to, int sequence) {
        return deeds.now(owner, "host", "reassign", "id", booking.id(), "to", to.id(), "sequence", sequence);
    }

    private UUID hostOf(Booked booking) {
        return UUID.fromString(database.column("select host_id from booking where id = ?", booking.id())
                .get(0));
    }

    /** Somebody who can be booked at any hour. */
    private RaceDatabase.Host member() {
        RaceDatabase.Host member = people.teammate();
        links.alwaysOpen(member.tenant(), member.id());
        return member;
    }

    private LinkFixture.Link link(LinkFixture.Rules rules, RaceDatabase.Host... hosts) {
        UUID[] team = List.of(hosts).stream().map(RaceDatabase.Host::id).toArray(UUID[]::new);
        return links.link(owner.tenant(), owner.slug(), rules, team);
    }

    private Booked booked(LinkFixture.Link link, Instant start) {
        String path = link.path() + "/" + text(start);
        String key = key(path + "?duration=30");
        InviteeClient.Answer answer = client.send(
                "POST", path, "duration=30&location=0&name=ada&email=ada%40race.example&zone=UTC&formKey=" + key);
        assertThat(answer.status()).as(answer.page()).isEqualTo(303);
        UUID id = UUID.fromString(database.column(
                        "select id from booking where event_type_id = ? order by created_at desc limit 1", link.id())
                .get(0));
        return new Booked(id, answer.location().replaceAll("^https?://[^/]+|\\?.*", ""));
    }

    private static String move(Booked booking, Instant start) {
        return booking.manage() + "/move/" + text(start);
    }

    private static String text(Instant start) {
        return START.format(start.atOffset(ZoneOffset.UTC));
    }

    private String key(String form) {
        InviteeClient.Answer page = client.get(form);
        Matcher key = FORM_KEY.matcher(page.page());
        assertThat(key.find())
                .as(form + " " + page.status() + " " + page.page())
                .isTrue();
        return URLEncoder.encode(key.group(1), StandardCharsets.UTF_8);
    }
}
