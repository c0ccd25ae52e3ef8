package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.bookonce.stack.Cluster;
import org.bookonce.stack.PayaraPart;
import org.junit.jupiter.api.Test;

/** PostgreSQL is killed under load and comes back (R8.1, R10.2): people are told to try again, and what was said holds. */
class DeadDatabaseIT {

    private static final int LINKS = 120;
    private static final int TURNED_AWAY = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Site site = Site.of(Site.Kind.TWO_NODES);
    private final Cluster cluster = Cluster.get();

    @Test
    void aDatabaseThatIsKilledAndStartedAgainLosesNothingThatWasAcknowledged() {
        WarmServer.of(site);
        List<Long> before = cluster.nodes().stream().map(PayaraPart::pid).toList();
        try (Storm storm = new Storm(site, LINKS)) {
            storm.begin();
            storm.awaitSome();

            cluster.postgres().kill();
            awaitTurnedAway(storm);
            cluster.postgres().start();
            storm.awaitEnd();

            assertThat(storm.refusals()).allSatisfy(DeadDatabaseIT::calm);
            assertThat(storm.links())
                    .allSatisfy(
                            link -> assertThat(site.database().bookings(link)).isOne());
            Invariants.hold(site.database(), storm.host().tenant());
            assertThat(cluster.nodes()).extracting(PayaraPart::pid).isEqualTo(before);

            Delivery delivery = new Delivery(site.database(), storm.host());
            delivery.awaitSent();
            assertThat(Delivery.duplicates(delivery.arrived()))
                    .as("at most what was being sent when the database went")
                    .isLessThanOrEqualTo(6);
        }
    }

    private static void awaitTurnedAway(Storm storm) {
        Instant end = Instant.now().plus(PATIENCE);
        while (storm.refusals().size() < TURNED_AWAY && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(storm.refusals()).hasSizeGreaterThanOrEqualTo(TURNED_AWAY);
    }

    /** A page that says what to do, and nothing of what happened inside. */
    private static void calm(InviteeClient.Answer answer) {
        assertThat(answer.status()).as(answer.page()).isEqualTo(503);
        assertThat(answer.page())
                .contains("<h1")
                .doesNotContain("Exception")
                .doesNotContain("org.postgresql")
                .doesNotContain("Payara");
    }
}
