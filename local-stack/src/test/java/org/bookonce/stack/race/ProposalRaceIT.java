package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The host accepts proposed times while others are accepted, the link is deleted or booked (R2.12, R8.2). The guards are
 * those of any booking by a link, and are taken out by {@link MutationControlIT}.
 */
class ProposalRaceIT {

    private static final int ROUNDS = 12;

    private Site site;
    private RaceDatabase database;
    private RaceDatabase.Host host;
    private Deeds deeds;
    private Instant next = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void ofTwoProposalsOneIsBookedHoweverOftenBothAreAccepted(Site.Kind kind) {
        at(kind);
        for (int round = 0; round < ROUNDS; round++) {
            RaceDatabase.OneOff link = link();
            UUID ada = time(proposal(link, "ada"));
            UUID grace = time(proposal(link, "grace"));

            List<String> answers = together(accepting(4, ada), accepting(4, grace));

            assertThat(answers).filteredOn(answer -> answer.startsWith("done")).hasSize(4);
            assertThat(answers).filteredOn("oneoff.booked"::equals).hasSize(4);
            assertThat(answers.stream().distinct())
                    .as("each click is told of one booking")
                    .hasSize(2);
            assertThat(database.bookings(link)).isOne();
            assertThat(states(link)).containsExactly("ACCEPTED", "CLOSED");
        }
        Invariants.hold(database, host.tenant());
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void ofTwoTimesOfOneProposalOneIsBooked(Site.Kind kind) {
        at(kind);
        for (int round = 0; round < ROUNDS; round++) {
            RaceDatabase.OneOff link = link();
            UUID proposal = proposal(link, "ada");

            List<String> answers = together(accepting(4, time(proposal)), accepting(4, time(proposal)));

            assertThat(answers).filteredOn(answer -> answer.startsWith("done")).hasSize(4);
            assertThat(answers).filteredOn("proposal.settled"::equals).hasSize(4);
            assertThat(answers.stream().distinct()).hasSize(2);
            assertThat(database.bookings(link)).isOne();
            assertThat(states(link)).containsExactly("ACCEPTED");
        }
        Invariants.hold(database, host.tenant());
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void aLinkIsEitherDeletedOrItsProposalIsBooked(Site.Kind kind) {
        at(kind);
        for (int round = 0; round < ROUNDS; round++) {
            RaceDatabase.OneOff link = link();
            UUID time = time(proposal(link, "ada"));

            List<String> answers =
                    together(accepting(3, time), deeds.times(3, host, "host", "delete", "id", link.id()));

            if (database.bookings(link) == 1) {
                assertThat(answers.subList(0, 3)).allMatch(answer -> answer.startsWith("done "));
                assertThat(answers.subList(3, 6)).containsOnly("oneoff.booked-cannot-be-deleted");
                assertThat(states(link)).containsExactly("ACCEPTED");
            } else {
                assertThat(database.bookings(link)).isZero();
                assertThat(answers.subList(0, 3)).containsOnly("oneoff.deleted");
                assertThat(answers.subList(3, 6)).containsOnly("done");
                assertThat(states(link)).containsExactly("CLOSED");
            }
        }
        Invariants.hold(database, host.tenant());
    }

    @ParameterizedTest
    @EnumSource(Site.Kind.class)
    void whoBooksAndWhoseProposalIsAcceptedNeverBothHaveTheLink(Site.Kind kind) {
        at(kind);
        InviteeClient invitees = new InviteeClient(site);
        for (int round = 0; round < ROUNDS; round++) {
            RaceDatabase.OneOff link = link();
            UUID slot = link.slots().get(0);
            String key = invitees.formKey(link, slot);
            UUID time = time(proposal(link, "ada"));

            List<String> answers = together(
                    accepting(2, time),
                    List.of(() -> String.valueOf(
                            invitees.book(link, slot, key, "grace").status())));

            boolean accepted = answers.get(0).startsWith("done ");
            assertThat(answers.subList(0, 2))
                    .allMatch(answer -> accepted ? answer.startsWith("done ") : answer.equals("oneoff.booked"));
            assertThat(answers.get(2)).isEqualTo(accepted ? "410" : "303");
            assertThat(database.bookings(link)).isOne();
            assertThat(states(link)).containsExactly(accepted ? "ACCEPTED" : "CLOSED");
        }
        Invariants.hold(database, host.tenant());
    }

    private void at(Site.Kind kind) {
        site = Site.ofDeeds(kind);
        database = site.database();
        host = database.host();
        deeds = new Deeds(site);
    }

    @SafeVarargs
    private static List<String> together(List<Callable<String>>... tasks) {
        List<Callable<String>> all = new ArrayList<>();
        for (List<Callable<String>> some : tasks) {
            all.addAll(some);
        }
        try (Start start = new Start()) {
            return start.together(all);
        }
    }

    private List<Callable<String>> accepting(int clicks, UUID time) {
        return deeds.times(clicks, host, "host", "accept", "id", time);
    }

    private RaceDatabase.OneOff link() {
        RaceDatabase.OneOff link = database.oneOff(host, true, later());
        database.execute("update one_off set proposals = true where id = ?", link.id());
        return link;
    }

    private UUID proposal(RaceDatabase.OneOff link, String invitee) {
        UUID id = UUID.randomUUID();
        database.execute(
                """
                insert into proposal (tenant_id, id, one_off_id, note, place, invitee_name, invitee_email, invitee_zone,
                  invitee_language, invitee_clock24, form_nonce, created_at, status)
                values (?, ?, ?, '', '', ?, ?, 'UTC', 'en', true, sha256(?), clock_timestamp(), 'WAITING')
                """,
                host.tenant(),
                id,
                link.id(),
                invitee,
                invitee + "@race.example",
                id.toString().getBytes(StandardCharsets.US_ASCII));
        return id;
    }

    private UUID time(UUID proposal) {
        UUID id = UUID.randomUUID();
        Instant start = later();
        database.execute(
                "insert into proposed_time (tenant_id, id, proposal_id, starts_at, ends_at, local_start)"
                        + " values (?, ?, ?, ?, ?, ?)",
                host.tenant(),
                id,
                proposal,
                start,
                start.plusSeconds(1800),
                start.atOffset(ZoneOffset.UTC).toLocalDateTime());
        return id;
    }

    private List<String> states(RaceDatabase.OneOff link) {
        return database.column("select status from proposal where one_off_id = ? order by status", link.id());
    }

    private Instant later() {
        next = next.plus(2, ChronoUnit.HOURS);
        return next;
    }
}
