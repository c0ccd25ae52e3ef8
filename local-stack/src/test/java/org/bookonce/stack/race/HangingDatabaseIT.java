package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.bookonce.stack.Cluster;
import org.bookonce.stack.PostgresPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL takes connections and answers nothing, as behind a broken network: nobody waits without end (R8.3). */
class HangingDatabaseIT {

    /** Three times as many as the nodes have connections. */
    private static final int VISITORS = 60;

    /** Of both nodes: who has one of them waits for the database, the others only for their turn. */
    private static final int CONNECTIONS = 20;

    private static final Duration TURN = Duration.ofSeconds(10);

    /** A few waits for connections that turn out dead, and for others in their place. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** More than go without being asked whether they are alive. */
    private static final int AGAIN = 30;

    private final Site site = Site.of(Site.Kind.TWO_NODES);
    private final PostgresPart postgres = Cluster.get().postgres();
    private final InviteeClient client = new InviteeClient(site);
    private final RaceDatabase.Host host = site.database().host();
    private final RaceDatabase.OneOff link = site.database()
            .oneOff(host, true, Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS));
    private final UUID slot = link.slots().get(0);

    /** What was answered, and after which time. */
    private record Timed(InviteeClient.Answer answer, Duration after) {

        private static Timed of(Callable<InviteeClient.Answer> request) throws Exception {
            Instant begin = Instant.now();
            InviteeClient.Answer answer = request.call();
            return new Timed(answer, Duration.between(begin, Instant.now()));
        }

        private void turnedAway() {
            answer.calm();
            assertThat(after).isLessThan(PATIENCE);
        }
    }

    @AfterEach
    void goOn() {
        postgres.resume();
        Recovered.await(site);
    }

    @Test
    void whoComesIsToldToComeBackAndIsServedOnceItGoesOn() {
        String formKey = client.formKey(link, slot);
        postgres.pause();

        try (Start start = new Start()) {
            List<Callable<Timed>> requests =
                    new ArrayList<>(Collections.nCopies(VISITORS, () -> Timed.of(() -> client.get(link.path()))));
            requests.add(() -> Timed.of(() -> client.book(link, slot, formKey, "patient")));
            for (int wave = 0; wave < 2; wave++) {
                assertThat(start.together(requests))
                        .as("wave %d", wave)
                        .allSatisfy(Timed::turnedAway)
                        .filteredOn(request -> request.after().compareTo(TURN) > 0)
                        .hasSizeLessThanOrEqualTo(CONNECTIONS);
            }
        }

        postgres.resume();
        Recovered.await(site);
        for (int i = 0; i < AGAIN; i++) {
            assertThat(client.get(link.path()).status()).isEqualTo(200);
        }
        assertThat(client.book(link, slot, formKey, "patient").status()).isEqualTo(303);
        assertThat(site.database().bookings(link)).isOne();
    }
}
