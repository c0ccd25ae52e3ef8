package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bookonce.stack.Db;
import org.bookonce.stack.Mails;
import org.bookonce.stack.PostgresPart;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * R10.2: no booking waits for the mail server, and no mail is lost with it. A server that takes a mail and is gone before
 * it says so gets it again, under the same Message-ID: how often, the test counts.
 */
class SmtpOutageIT {

    private static final int BOOKINGS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Path NUMBERS = Path.of("target", "mail-outage.txt");

    private final RaceDatabase database = new RaceDatabase(PostgresPart.BOOKONCE);
    private final TestOrganization organization = TestOrganization.create("outage");
    private final InviteeClient client = new InviteeClient(Site.of(Site.Kind.ONE_NODE));
    private final String domain = "o" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void lead() {
        SharedStack.mail().leadTo(null);
        SharedStack.mail().open();
    }

    @Test
    void while_the_mail_server_is_down_everything_can_be_booked_and_all_mails_arrive_once_afterwards() {
        SharedStack.mail().shut();
        IntStream.range(0, BOOKINGS).forEach(this::book);
        assertThat(messages("QUEUED")).isEqualTo(2L * BOOKINGS);
        Until.holds(
                PATIENCE,
                () -> Db.count("select count(*) from message where tenant_id = ? and attempts > 0", organization.id())
                        >= 10);
        assertThat(messages("SENT")).isZero();

        SharedStack.mail().open();

        Map<String, Long> received = awaitAll();
        assertThat(received).hasSize(2 * BOOKINGS);
        assertThat(received.values()).as("each once").containsOnly(1L);
        note("mail server down during %d bookings: %d mails, %d duplicates"
                .formatted(BOOKINGS, received.size(), duplicates(received)));
    }

    @Test
    void a_server_that_is_gone_before_it_says_that_it_took_a_mail_gets_it_again_under_the_same_id() throws IOException {
        try (ForgetfulSmtp forgetful = ForgetfulSmtp.start()) {
            SharedStack.mail().leadTo(forgetful.port());
            IntStream.range(0, 5).forEach(this::book);
            Until.holds(
                    PATIENCE,
                    () -> forgetful.taken().keySet().stream().filter(this::ours).count() >= 3);
            SharedStack.mail().leadTo(null);
            Map<String, Long> received = awaitAll();
            long again = forgetful.taken().entrySet().stream()
                    .filter(taken -> ours(taken.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            assertThat(received).hasSize(10);
            assertThat(received.values()).containsOnly(1L);
            assertThat(received.keySet())
                    .as("what was taken and forgotten came again under its Message-ID")
                    .containsAll(forgetful.taken().keySet().stream()
                            .filter(this::ours)
                            .toList());
            note("mail server gone after DATA: %d mails, %d of them taken %d times before they were noted as sent"
                    .formatted(
                            received.size(),
                            forgetful.taken().keySet().stream()
                                    .filter(this::ours)
                                    .count(),
                            again));
        }
    }

    /** Every mail that was queued, and how often it arrived, by Message-ID; once all are noted as sent. */
    private Map<String, Long> awaitAll() {
        Until.holds(
                PATIENCE,
                () -> messages("SENT")
                        == Db.count("select count(*) from message where tenant_id = ?", organization.id()));
        List<Mails.Received> received = new ArrayList<>(Mails.to("@" + organization.slug() + ".example"));
        received.addAll(Mails.to(domain));
        return received.stream()
                .map(SmtpOutageIT::messageId)
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    }

    private boolean ours(String messageId) {
        return Db.count(
                        "select count(*) from message where tenant_id = ? and message_id = ?",
                        organization.id(),
                        messageId)
                == 1;
    }

    private long messages(String state) {
        return Db.count("select count(*) from message where tenant_id = ? and state = ?", organization.id(), state);
    }

    private static long duplicates(Map<String, Long> received) {
        return received.values().stream().mapToLong(count -> count - 1).sum();
    }

    /** What came out is kept beside the reports. */
    private static void note(String line) {
        try {
            Files.writeString(NUMBERS, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String messageId(Mails.Received mail) {
        try {
            return mail.message().getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void book(int number) {
        Instant start = Instant.now().plus(40 + number, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        RaceDatabase.Host host = new RaceDatabase.Host(
                organization.id(), organization.slug(), organization.member().id());
        RaceDatabase.OneOff oneOff = database.oneOff(host, true, start);
        UUID slot = oneOff.slots().get(0);
        assertThat(client.book(oneOff, slot, client.formKey(oneOff, slot), domain + "-" + number)
                        .status())
                .isEqualTo(303);
    }
}
