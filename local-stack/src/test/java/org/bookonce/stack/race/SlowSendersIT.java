package org.bookonce.stack.race;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bookonce.stack.PostgresPart;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Those who begin to send a form and never end keep nobody from booking (R8.5, R14.4). */
class SlowSendersIT {

    /** As many as there are turns to book. */
    private static final int SENDERS = 8;

    private static final int PATIENCE_MILLIS = 30_000;

    private final RaceDatabase database = new RaceDatabase(PostgresPart.BOOKONCE);
    private final TestOrganization organization = TestOrganization.create("slow");
    private final Site site = Site.of(Site.Kind.ONE_NODE);
    private final InviteeClient client = new InviteeClient(site);
    private final List<Socket> senders = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket sender : senders) {
            sender.close();
        }
    }

    @Test
    void who_never_sends_the_end_of_a_form_keeps_nobody_from_booking() throws IOException {
        Instant start = Instant.now().plus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        RaceDatabase.OneOff oneOff = database.oneOff(
                new RaceDatabase.Host(
                        organization.id(),
                        organization.slug(),
                        organization.member().id()),
                true,
                start);
        UUID slot = oneOff.slots().get(0);
        String formKey = client.formKey(oneOff, slot);
        for (int sender = 0; sender < SENDERS; sender++) {
            senders.add(begun(oneOff.path() + "/" + slot));
        }
        assertThat(client.book(oneOff, slot, formKey, "prompt").status()).isEqualTo(303);
    }

    /** Says that a form of 5,000 characters follows, waits until the server wants to read it, and sends the first of them. */
    private Socket begun(String path) throws IOException {
        URI node = URI.create(site.nodes().get(0));
        Socket socket = new Socket(node.getHost(), node.getPort());
        socket.getOutputStream()
                .write(("POST " + path + " HTTP/1.1\r\nHost: " + node.getAuthority() + "\r\nOrigin: " + site.origin()
                                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\nExpect: 100-continue\r\n\r\n")
                        .getBytes(US_ASCII));
        socket.setSoTimeout(PATIENCE_MILLIS);
        byte[] wanted = socket.getInputStream().readNBytes("HTTP/1.1 100".length());
        assertThat(new String(wanted, US_ASCII)).isEqualTo("HTTP/1.1 100");
        socket.getOutputStream().write("name=S".getBytes(US_ASCII));
        return socket;
    }
}
