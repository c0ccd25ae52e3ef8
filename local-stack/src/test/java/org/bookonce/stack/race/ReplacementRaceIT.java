package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A booking is cancelled by both parties while its invitee moves it (R2.13, R7.3): in whichever order that happens it is
 * cancelled once, and one link takes its place, with the times that are free then.
 */
class ReplacementRaceIT {

    private static final int ROUNDS = 12;
    private static final Pattern FORM_KEY = Pattern.compile("name=\"formKey\" value=\"([^\"]+)\"");

    private Site site;
    private RaceDatabase database;
    private InviteeClient client;

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void aBookingThatIsCancelledAndMovedAtOnceIsReplacedOnce(Site.Kind kind) {
        site = Site.ofDeeds(kind);
        database = site.database();
        client = new InviteeClient(site);
        for (int round = 0; round < ROUNDS; round++) {
            RaceDatabase.Host host = database.host();
            RaceDatabase.OneOff link = link(host);
            String manage = booked(link);
            String booking = database.column("select id from booking where one_off_id = ?", link.id())
                    .get(0);
            String move = manage + "/move/" + link.slots().get(1);

            List<Callable<String>> tasks =
                    new ArrayList<>(new Deeds(site).times(2, host, "host", "cancel", "id", booking));
            tasks.add(sending(manage + "/cancel", formKey(manage)));
            tasks.add(round % 3, sending(move, formKey(move)));
            List<String> answers = together(tasks);

            String moved = answers.remove(round % 3);
            assertThat(moved).isIn("303", "409");
            assertThat(answers).containsExactlyInAnyOrder("done", "done", "303");
            assertThat(database.number("select sequence from booking where id = ?", UUID.fromString(booking)))
                    .as("told as often as it changed")
                    .isEqualTo(moved.equals("303") ? 2 : 1);
            replacedOnce(link);
            Invariants.hold(database, host.tenant());
        }
    }

    private void replacedOnce(RaceDatabase.OneOff link) {
        UUID tenant = link.host().tenant();
        assertThat(database.column("select status from booking where tenant_id = ?", tenant))
                .containsExactly("CANCELLED");
        assertThat(database.number(
                        "select count(*) from one_off where tenant_id = ? and id <> ? and used_at is null",
                        tenant,
                        link.id()))
                .as("links in its place")
                .isOne();
        assertThat(database.number(
                        "select count(*) from host_time where tenant_id = ? and one_off_id <> ? and kind = 'HOLD'",
                        tenant,
                        link.id()))
                .as("both times are free again and held by the new link")
                .isEqualTo(2);
        assertThat(database.number("select count(*) from host_time where tenant_id = ?", tenant))
                .isEqualTo(2);
    }

    private RaceDatabase.OneOff link(RaceDatabase.Host host) {
        Instant first = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        RaceDatabase.OneOff link = database.oneOff(host, true, first, first.plus(2, ChronoUnit.HOURS));
        database.execute("update one_off set replacement = true where id = ?", link.id());
        return link;
    }

    private String booked(RaceDatabase.OneOff link) {
        UUID slot = link.slots().get(0);
        return client.book(link, slot, client.formKey(link, slot), "mover")
                .location()
                .replaceAll("^https?://[^/]+|\\?.*", "");
    }

    private Callable<String> sending(String path, String formKey) {
        return () -> String.valueOf(
                client.send("POST", path, "reason=&formKey=" + formKey).status());
    }

    private String formKey(String page) {
        InviteeClient.Answer answer = client.get(page);
        Matcher key = FORM_KEY.matcher(answer.page());
        assertThat(key.find()).as(answer.status() + " " + answer.page()).isTrue();
        return key.group(1);
    }

    private static List<String> together(List<Callable<String>> tasks) {
        try (Start start = new Start()) {
            return new ArrayList<>(start.together(tasks));
        }
    }
}
