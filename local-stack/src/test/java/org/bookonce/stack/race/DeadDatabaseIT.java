package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.bookonce.stack.Cluster;
import org.bookonce.stack.PayaraPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL is killed under load and comes back (R8.1, R10.2): people are told to try again, and what was said holds. */
class DeadDatabaseIT {

    private static final int LINKS = 80;
    private static final int TURNED_AWAY = 20;
    private static final Duration VALIDATED_AFTER = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Site site = Site.of(Site.Kind.TWO_NODES);
    private final Cluster cluster = Cluster.get();

    @AfterEach
    void letOthersBegin() {
        Recovered.await(site);
    }

    @Test
    void aDatabaseThatIsKilledAndStartedAgainLosesNothingThatWasAcknowledged() {
        List<Long> before = cluster.nodes().stream().map(PayaraPart::pid).toList();
        try (Storm storm = new Storm(site, LINKS)) {
            storm.begin();
            storm.awaitSome();

            cluster.postgres().kill();
            awaitTurnedAway(storm);
            cluster.postgres().start();
            storm.awaitEnd();

            assertThat(storm.refusals()).allSatisfy(InviteeClient.Answer::calm);
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

    @Test
    void whatIdledWhileTheDatabaseWentIsNotHandedOut() {
        InviteeClient client = new InviteeClient(site);
        RaceDatabase.Host host = site.database().host();
        RaceDatabase.OneOff link =
                site.database().oneOff(host, true, Instant.now().plus(Duration.ofDays(30)));
        for (int i = 0; i < 8; i++) {
            assertThat(client.get(link.path()).status()).isEqualTo(200);
        }
        Instant idle = Instant.now().plus(VALIDATED_AFTER);
        cluster.postgres().kill();
        cluster.postgres().start();
        while (Instant.now().isBefore(idle)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }

        for (int i = 0; i < 8; i++) {
            assertThat(client.get(link.path()).status()).isEqualTo(200);
        }
    }

    @Test
    void aRequestThatFailsIsFoundInTheLogByTheNumberOnItsPage() throws Exception {
        RaceDatabase.Host host = site.database().host();
        cluster.postgres().kill();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(site.origin() + "/" + host.slug() + "/one-off/nothing"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            String number = answer.headers().firstValue("X-Request-Id").orElseThrow();

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains(number);
            assertThat(lines())
                    .anySatisfy(
                            line -> assertThat(line.path("ThreadName").asText()).isEqualTo("request " + number));
        } finally {
            cluster.postgres().start();
        }
    }

    /** What both nodes logged, which is JSON. */
    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (int node = 0; node < 2; node++) {
            for (String line : Files.readAllLines(cluster.log(node))) {
                if (line.startsWith("{")) {
                    lines.add(new ObjectMapper().readTree(line));
                }
            }
        }
        return lines;
    }

    private static void awaitTurnedAway(Storm storm) {
        Instant end = Instant.now().plus(PATIENCE);
        while (storm.refusals().size() < TURNED_AWAY && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(storm.refusals()).hasSizeGreaterThanOrEqualTo(TURNED_AWAY);
    }
}
