package org.bookonce.stack.race;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Races about who takes a booking, against any nodes and their database. */
final class ReassignRace implements AutoCloseable {

    private static final Pattern FORM_KEY = Pattern.compile("name=\"formKey\" value=\"([^\"]+)\"");

    private final RaceDatabase database;
    private final InviteeClient client;
    private final Deeds deeds;
    private final Start start = new Start();
    private final RaceDatabase.Host owner;
    private Instant next = Instant.now().plus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    ReassignRace(Site site) {
        this.database = site.database();
        this.client = new InviteeClient(site);
        this.deeds = new Deeds(site);
        this.owner = database.host();
    }

    /** A booking of one host, and the invitee's page of it. */
    record Booked(RaceDatabase.OneOff link, UUID id, String manage) {}

    RaceDatabase.Host owner() {
        return owner;
    }

    /** Somebody whom nothing else asks for. */
    RaceDatabase.Host teammate() {
        UUID id = UUID.randomUUID();
        database.execute(
                """
                insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                values (?, ?, 'race', ?, 'Teammate', ?, 'MEMBER', 'UTC')
                """,
                owner.tenant(),
                id,
                id.toString(),
                id + "@race.example");
        return new RaceDatabase.Host(owner.tenant(), owner.slug(), id);
    }

    /** A booking at the first of these times. */
    Booked booked(RaceDatabase.Host host, Instant... times) {
        RaceDatabase.OneOff link = database.oneOff(host, false, times);
        UUID slot = link.slots().get(0);
        String manage = client.book(link, slot, client.formKey(link, slot), "ada")
                .location()
                .replaceAll("^https?://[^/]+|\\?.*", "");
        UUID id = UUID.fromString(database.column("select id from booking where one_off_id = ?", link.id())
                .get(0));
        return new Booked(link, id, manage);
    }

    /** The owner gives it to somebody. */
    Callable<String> giving(Booked booking, RaceDatabase.Host to, int sequence) {
        return deeds.of(owner, "host", "reassign", "id", booking.id(), "to", to.id(), "sequence", sequence);
    }

    /** The owner cancels it. */
    Callable<String> cancelling(Booked booking) {
        return deeds.of(owner, "host", "cancel", "id", booking.id());
    }

    /** The owner takes somebody out of the organization. */
    Callable<String> deactivating(RaceDatabase.Host who) {
        return deeds.of(owner, "host", "deactivate", "id", who.id());
    }

    /** The invitee moves it to the second time. */
    Callable<String> moving(Booked booking) {
        String path = booking.manage() + "/move/" + booking.link().slots().get(1);
        return sending(path, path);
    }

    /** The invitee cancels it. */
    Callable<String> cancellingAsInvitee(Booked booking) {
        return sending(booking.manage(), booking.manage() + "/cancel");
    }

    /** Somebody books a time of a host. */
    Callable<String> booking(RaceDatabase.Host host, Instant time) {
        RaceDatabase.OneOff link = database.oneOff(host, false, time);
        UUID slot = link.slots().get(0);
        String key = client.formKey(link, slot);
        return () -> String.valueOf(client.book(link, slot, key, "grace").status());
    }

    private Callable<String> sending(String page, String path) {
        InviteeClient.Answer answer = client.get(page);
        Matcher key = FORM_KEY.matcher(answer.page());
        if (!key.find()) {
            throw new IllegalStateException("no form, but " + answer.status() + " " + answer.page());
        }
        String body = "reason=&formKey=" + key.group(1);
        return () -> String.valueOf(client.send("POST", path, body).status());
    }

    List<String> together(List<Callable<String>> tasks) {
        return new ArrayList<>(start.together(tasks));
    }

    /** That many bookings of as many hosts, all at one time, go to one host at once: how many of them that host has. */
    long toOneHost(int bookings, List<String> answers) {
        RaceDatabase.Host target = teammate();
        Instant time = later();
        List<Callable<String>> tasks = new ArrayList<>();
        for (int i = 0; i < bookings; i++) {
            tasks.add(giving(booked(teammate(), time.plusSeconds(300L * (i % 3))), target, 0));
        }
        answers.addAll(together(tasks));
        return of(target);
    }

    /** How many confirmed bookings somebody has. */
    long of(RaceDatabase.Host host) {
        return database.bookings(host);
    }

    /** Whose a booking is. */
    UUID hostOf(Booked booking) {
        return UUID.fromString(database.column("select host_id from booking where id = ?", booking.id())
                .get(0));
    }

    long sequenceOf(Booked booking) {
        return database.number("select sequence from booking where id = ?", booking.id());
    }

    void holds() {
        Invariants.hold(database, owner.tenant());
    }

    /** Hours that nothing else uses. */
    Instant later() {
        next = next.plus(2, ChronoUnit.HOURS);
        return next;
    }

    @Override
    public void close() {
        start.close();
    }
}
