package org.bookonce.stack.race;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Races of bookings that move, against any node and its database. */
final class MoveRace implements AutoCloseable {

    private static final Pattern FORM_KEY = Pattern.compile("name=\"formKey\" value=\"([^\"]+)\"");

    private final RaceDatabase database;
    private final InviteeClient client;
    private final Start start = new Start();
    private final RaceDatabase.Host host;
    private Instant next = Instant.now().plus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    MoveRace(Site site) {
        this.database = site.database();
        this.client = new InviteeClient(site);
        this.host = database.host();
    }

    /**
     * What a round came to.
     *
     * @param arrived bookings that are at the time now
     * @param moved bookings with a new revision
     */
    record Round(List<InviteeClient.Answer> answers, long arrived, long moved) {}

    /** A booking that is about to be moved. */
    private record Mover(String manage, UUID slot, String formKey) {}

    RaceDatabase.Host host() {
        return host;
    }

    /** That many bookings, each of its own one-off, go to one time at once. */
    Round toOneTime(int movers) {
        Instant target = later();
        List<Callable<InviteeClient.Answer>> tasks = new ArrayList<>();
        movers(movers, target).forEach(mover -> tasks.add(() -> move(mover)));
        return run(tasks, target);
    }

    /** As many bookings move to a time as new ones are made at it. */
    Round againstNewBookings(int each) {
        Instant target = later();
        List<Callable<InviteeClient.Answer>> tasks = new ArrayList<>();
        movers(each, target).forEach(mover -> tasks.add(() -> move(mover)));
        tasks.addAll(start.prepared(
                Stream.generate(() -> newcomer(target)).limit(each).toList()));
        return run(tasks, target);
    }

    /** Opens a form for the time, and then sends it. */
    private Callable<Callable<InviteeClient.Answer>> newcomer(Instant target) {
        return () -> {
            RaceDatabase.OneOff link = database.oneOff(host, false, target.plusSeconds(600));
            String key = client.formKey(link, link.slots().get(0));
            return () -> client.book(link, link.slots().get(0), key, "newcomer");
        };
    }

    /** One form of one booking, sent that many times at once. */
    List<InviteeClient.Answer> sameForm(int times) {
        Mover mover = movers(1, later()).get(0);
        return start.together(Stream.generate(() -> (Callable<InviteeClient.Answer>) () -> move(mover))
                .limit(times)
                .toList());
    }

    private Round run(List<Callable<InviteeClient.Answer>> tasks, Instant target) {
        long before = moved();
        List<InviteeClient.Answer> answers = start.together(tasks);
        return new Round(answers, at(target), moved() - before);
    }

    private List<Mover> movers(int count, Instant target) {
        List<Callable<Mover>> movers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant first = later();
            String name = "mover-" + i;
            movers.add(() -> mover(name, first, target));
        }
        return start.prepared(movers);
    }

    private Mover mover(String name, Instant start, Instant target) {
        RaceDatabase.OneOff oneOff = database.oneOff(host, false, start, target);
        UUID first = oneOff.slots().get(0);
        String booked =
                client.book(oneOff, first, client.formKey(oneOff, first), name).location();
        String manage = booked.replaceAll("^https?://[^/]+|\\?.*", "");
        UUID slot = oneOff.slots().get(1);
        return new Mover(manage, slot, formKey(manage + "/move/" + slot));
    }

    private InviteeClient.Answer move(Mover mover) {
        return client.send("POST", mover.manage + "/move/" + mover.slot, "formKey=" + mover.formKey);
    }

    private String formKey(String form) {
        InviteeClient.Answer page = client.get(form);
        Matcher key = FORM_KEY.matcher(page.page());
        if (!key.find()) {
            throw new IllegalStateException("no form, but " + page.status() + " " + page.page());
        }
        return key.group(1);
    }

    private long at(Instant target) {
        return database.number(
                "select count(*) from booking where host_id = ? and starts_at >= ? and starts_at < ?",
                host.id(),
                target,
                target.plusSeconds(1800));
    }

    private long moved() {
        return database.number("select count(*) from booking where host_id = ? and sequence > 0", host.id());
    }

    /** Hours that nothing else uses. */
    private Instant later() {
        next = next.plus(2, ChronoUnit.HOURS);
        return next;
    }

    @Override
    public void close() {
        start.close();
    }
}
