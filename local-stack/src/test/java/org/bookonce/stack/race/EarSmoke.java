package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bookonce.stack.FullServer;
import org.bookonce.stack.PostgresPart;
import org.bookonce.stack.SharedStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The EAR on Payara Server Full: {@code ./bookonce test --ear}. It stands outside the ordinary run. */
class EarSmoke {

    private static FullServer server;
    private static InviteeClient client;

    private final RaceDatabase database = new RaceDatabase(PostgresPart.BOOKONCE);

    @BeforeAll
    static void deploy() throws Exception {
        server = FullServer.start(Path.of(System.getProperty("bookonce.root"), "ear/target/bookonce.ear")
                .toAbsolutePath()
                .normalize());
        client = new InviteeClient(
                new Site(new RaceDatabase(PostgresPart.BOOKONCE), server.url(), List.of(server.url())));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void bothArchivesServeTheirPagesAndAssets() {
        for (String path : List.of("/", "/assets/tokens.css", "/console/assets/tokens.css")) {
            assertThat(client.get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(client.get("/nobody/one-off/nothing").status()).isEqualTo(404);
    }

    @Test
    void theConsoleLeadsToSignIn() {
        InviteeClient.Answer answer = client.get("/console/");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location())
                .startsWith(SharedStack.get().keycloak().issuer() + "/protocol/openid-connect/auth");
    }

    @Test
    void nobodyElsesMachineReachesTheServer() throws Exception {
        String port = server.url().replaceAll(".*:", ":");

        assertThat(server.listeners())
                .anyMatch(listener -> listener.endsWith(port))
                .allMatch(listener -> listener.matches("(127\\.0\\.0\\.1|\\[(::1|::ffff:127\\.0\\.0\\.1)]):\\d+"));
    }

    @Test
    void aLinkIsBookedOnceAndBothPartiesAreTold() {
        RaceDatabase.OneOff link =
                database.oneOff(database.host(), true, Instant.now().plus(Duration.ofDays(30)));
        UUID slot = link.slots().get(0);
        String key = client.formKey(link, slot);
        String late = client.formKey(link, slot);

        assertThat(client.book(link, slot, key, link.host().slug() + "-ada").status())
                .isEqualTo(303);
        InviteeClient.Answer refused = client.book(link, slot, late, "bob");
        assertThat(refused.status()).isEqualTo(410);
        assertThat(refused.page()).contains("This one-off was already booked.");
        assertThat(client.get(link.path()).status()).isEqualTo(410);
        assertThat(database.bookings(link)).isOne();
        Invariants.hold(database, link.host().tenant());

        Delivery delivery = new Delivery(database, link.host());
        delivery.awaitSent();
        assertThat(delivery.arrived()).as("one to the invitee, one to the host").hasSize(2);
        assertThat(Delivery.duplicates(delivery.arrived())).isZero();
    }
}
