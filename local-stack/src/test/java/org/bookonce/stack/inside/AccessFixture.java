package org.bookonce.stack.inside;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.PostgresPart;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.LinkFixture;
import org.bookonce.stack.race.RaceDatabase;

/** Writes one of each {@link Thing} for a member, a teammate and a stranger, and says what they are called. */
public final class AccessFixture {

    private final RaceDatabase database = new RaceDatabase(PostgresPart.BOOKONCE);
    private final Properties things = new Properties();

    private AccessFixture() {}

    /** Writes them for both organizations. @return ids and tokens under {@code THING.WHOSE} */
    public static Properties written(TestOrganization organization, TestOrganization other) {
        AccessFixture fixture = new AccessFixture();
        fixture.things.setProperty("tenant", organization.id().toString());
        fixture.things.setProperty("slug", organization.slug());
        Map.of(
                        Whose.OWN, host(organization, organization.member()),
                        Whose.TEAMMATES, host(organization, organization.secondMember()),
                        Whose.FOREIGN, host(other, other.member()))
                .forEach(fixture::things);
        return fixture.things;
    }

    /** An hour for the operator of {@link People#asOperator}. */
    static void breakGlass(TestOrganization organization) {
        Db.execute(
                """
                insert into break_glass (tenant_id, id, issuer, subject, name, email, reason, starts_at, ends_at)
                values (?, ?, ?, 'operator', 'Operator', 'o@x.example', 'A look at everything', now(),
                  now() + interval '1 hour')
                """,
                organization.id(),
                UUID.randomUUID(),
                SharedStack.get().keycloak().issuer());
    }

    private static RaceDatabase.Host host(TestOrganization organization, TestOrganization.Member member) {
        return new RaceDatabase.Host(organization.id(), organization.slug(), member.id());
    }

    private void things(Whose whose, RaceDatabase.Host host) {
        put(Thing.HOST, whose, host.id());
        RaceDatabase.OneOff oneOff = database.oneOff(host, true, in(200));
        put(Thing.ONE_OFF, whose, oneOff.id());
        put(Thing.ONE_OFF_TOKEN, whose, oneOff.token());
        things.setProperty(oneOff.token() + ".slot", oneOff.slots().get(0).toString());
        things.setProperty(oneOff.token() + ".one-off", oneOff.id().toString());
        booking(whose, host);
        link(whose, host);
        proposal(whose, host, oneOff.id());
        invitation(whose, host);
        message(whose, host);
    }

    /** One about the booking, which failed. */
    private void message(Whose whose, RaceDatabase.Host host) {
        UUID id = UUID.randomUUID();
        Db.execute(
                """
                insert into message (tenant_id, id, kind, booking_id, recipient, content, message_id, state, attempts,
                  failure, created_at)
                values (?, ?, 'NOTICE', ?, 'ada@access.example', ?::jsonb, ?, 'FAILED', 1, '550 5.1.1 nobody', now())
                """,
                host.tenant(),
                id,
                UUID.fromString(things.getProperty(Thing.BOOKING + "." + whose)),
                """
                {"kind": "invitation-revoked", "bad": true, "organization": "Access", "accent": "#3451d1",
                 "recipient": {"name": "Ada", "email": "ada@access.example", "zone": "UTC", "language": "en",
                 "clock24": true}, "words": {"organization": "Access"}, "action": "https://book.example/console/"}
                """,
                id + "@access");
        put(Thing.MESSAGE, whose, id);
    }

    /** A booking link, the host's page, and a booking that the link made. */
    private void link(Whose whose, RaceDatabase.Host host) {
        LinkFixture links = new LinkFixture(database);
        links.alwaysOpen(host.tenant(), host.id());
        LinkFixture.Link link = links.link(host.tenant(), host.slug(), LinkFixture.Rules.of("HOST"), host.id());
        things.setProperty(Thing.BOOKING_LINK + "." + whose, link.slug());
        things.setProperty(link.slug() + ".event-type", link.id().toString());
        things.setProperty(host.id() + ".event-type", link.id().toString());
        String page = "page-" + link.slug();
        Db.execute("insert into host_page (tenant_id, host_id, slug) values (?, ?, ?)", host.tenant(), host.id(), page);
        things.setProperty(Thing.HOST_PAGE + "." + whose, page);
        UUID id = UUID.randomUUID();
        String token = digestText(id.toString());
        book(id, host, null, in(401));
        Db.execute("update booking set event_type_id = ?, change_notice = 0 where id = ?", link.id(), id);
        access(host, id, "INVITEE", token);
        access(host, id, "HOST", token + "host");
        things.setProperty(Thing.LINK_BOOKING_TOKEN + "." + whose, token);
        things.setProperty(token + ".booking", id.toString());
    }

    private static void access(RaceDatabase.Host host, UUID booking, String party, String token) {
        Db.execute(
                "insert into booking_access (tenant_id, booking_id, party, token_seed, token_hash) values (?, ?, ?, ?, ?)",
                host.tenant(),
                booking,
                party,
                new byte[16],
                digest(token));
    }

    private static String digestText(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(digest(text))
                .substring(0, 24);
    }

    private void invitation(Whose whose, RaceDatabase.Host host) {
        UUID id = UUID.randomUUID();
        String email = id + "@invited.example";
        Db.execute(
                """
                insert into invitation (tenant_id, id, email, email_key, role, invited_by, created_at, sent_at, expires_at)
                values (?, ?, ?, ?, 'MEMBER', ?, now(), now() - interval '1 day', now() + interval '13 days')
                """,
                host.tenant(),
                id,
                email,
                email,
                host.id());
        put(Thing.INVITATION, whose, id);
    }

    private void proposal(Whose whose, RaceDatabase.Host host, UUID oneOff) {
        UUID id = UUID.randomUUID();
        UUID time = UUID.randomUUID();
        Db.execute("update one_off set proposals = true where id = ?", oneOff);
        Db.execute(
                """
                insert into proposal (tenant_id, id, one_off_id, note, place, invitee_name, invitee_email, invitee_zone,
                  invitee_language, invitee_clock24, form_nonce, created_at, status)
                values (?, ?, ?, '', '', 'Ada', 'ada@access.example', 'UTC', 'en', true, ?, now(), 'WAITING')
                """,
                host.tenant(),
                id,
                oneOff,
                digest("proposal" + id));
        Db.execute(
                """
                insert into proposed_time (tenant_id, id, proposal_id, starts_at, ends_at, local_start)
                values (?, ?, ?, now() + interval '220 days', now() + interval '220 days 30 minutes', now())
                """,
                host.tenant(),
                time,
                id);
        put(Thing.PROPOSAL, whose, id);
        put(Thing.PROPOSED_TIME, whose, time);
    }

    private void booking(Whose whose, RaceDatabase.Host host) {
        UUID id = UUID.randomUUID();
        String token = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(digest(id.toString()))
                .substring(0, 24);
        RaceDatabase.OneOff oneOff = database.oneOff(host, false, in(220), in(221));
        Db.execute("update one_off set used_at = now() where id = ?", oneOff.id());
        book(id, host, oneOff.id(), in(210));
        UUID begun = UUID.randomUUID();
        book(begun, host, null, in(-1));
        put(Thing.BEGUN_BOOKING, whose, begun);
        things.setProperty(token + ".other-slot", oneOff.slots().get(1).toString());
        Db.execute(
                "insert into booking_access (tenant_id, booking_id, party, token_seed, token_hash) values (?, ?, 'INVITEE', ?, ?)",
                host.tenant(),
                id,
                new byte[16],
                digest(token));
        Db.execute(
                "insert into booking_access (tenant_id, booking_id, party, token_seed, token_hash) values (?, ?, 'HOST', ?, ?)",
                host.tenant(),
                id,
                new byte[16],
                digest(token + "host"));
        put(Thing.BOOKING, whose, id);
        put(Thing.BOOKING_TOKEN, whose, token);
        things.setProperty(token + ".booking", id.toString());
    }

    private static void book(UUID id, RaceDatabase.Host host, UUID oneOffId, Instant start) {
        Db.execute(
                """
                insert into booking (tenant_id, id, host_id, one_off_id, title, description, location_kind,
                  location_text, status, starts_at, ends_at, local_start, zone, invitee_name, invitee_email,
                  invitee_zone, invitee_language, invitee_clock24, uid, form_nonce, created_at)
                values (?, ?, ?, ?, 'Access', '', 'VIDEO', '', 'CONFIRMED', ?, ?, now(), 'UTC', 'Ada',
                  'ada@access.example', 'UTC', 'en', true, ?, ?, now())
                """,
                host.tenant(),
                id,
                host.id(),
                oneOffId,
                start.atOffset(ZoneOffset.UTC),
                start.plusSeconds(1800).atOffset(ZoneOffset.UTC),
                id + "@access",
                digest("nonce" + id));
        Db.claim(host.tenant(), host.id(), id, start, start.plusSeconds(1800));
    }

    private void put(Thing thing, Whose whose, Object value) {
        things.setProperty(thing + "." + whose, value.toString());
    }

    private static Instant in(int days) {
        return Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
