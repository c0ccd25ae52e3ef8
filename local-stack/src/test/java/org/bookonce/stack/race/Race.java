package org.bookonce.stack.race;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;

/** The two races that every guard must win, against any nodes and their database. */
final class Race implements AutoCloseable {

    private final RaceDatabase database;
    private final InviteeClient client;
    private final Start start = new Start();
    private final RaceDatabase.Host host;
    private Instant next = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    Race(Site site) {
        this.database = site.database();
        this.client = new InviteeClient(site);
        this.host = database.host();
    }

    /** What a round came to. */
    record Round(List<InviteeClient.Answer> answers, long bookings) {

        long won() {
            return answers.stream().filter(answer -> answer.status() == 303).count();
        }
    }

    RaceDatabase.Host host() {
        return host;
    }

    /** That many invitees confirm one link at once, on two slots of it; held or not. */
    Round oneLink(int invitees, boolean hold) {
        RaceDatabase.OneOff oneOff = database.oneOff(host, hold, later(), later());
        List<InviteeClient.Answer> answers =
                confirm(invitees, i -> oneOff, i -> oneOff.slots().get(i % 2));
        return new Round(answers, database.bookings(oneOff));
    }

    /** That many invitees confirm two links at once, whose only slots overlap on one host. */
    Round twoLinks(int invitees) {
        Instant slot = later();
        List<RaceDatabase.OneOff> links =
                List.of(database.oneOff(host, false, slot), database.oneOff(host, false, slot.plusSeconds(600)));
        long before = database.bookings(host);
        List<InviteeClient.Answer> answers = confirm(
                invitees, i -> links.get(i % 2), i -> links.get(i % 2).slots().get(0));
        return new Round(answers, database.bookings(host) - before);
    }

    /** Each opens the form of a slot; when all have it, all send it at once. */
    private List<InviteeClient.Answer> confirm(
            int invitees, IntFunction<RaceDatabase.OneOff> link, IntFunction<UUID> slot) {
        List<Callable<Callable<InviteeClient.Answer>>> forms = new ArrayList<>();
        for (int i = 0; i < invitees; i++) {
            RaceDatabase.OneOff oneOff = link.apply(i);
            UUID wanted = slot.apply(i);
            String name = "invitee-" + i;
            forms.add(() -> {
                String key = client.formKey(oneOff, wanted);
                return () -> client.book(oneOff, wanted, key, name);
            });
        }
        return start.together(start.prepared(forms));
    }

    /** Half-hours that no other round uses. */
    private Instant later() {
        next = next.plus(2, ChronoUnit.HOURS);
        return next;
    }

    @Override
    public void close() {
        start.close();
    }
}
