package org.bookonce.scheduling.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.junit.jupiter.api.Test;

/** R10.2: a mail is sent once where it can be, tried again where it cannot, and given up for good reasons only. */
class DeliverMailTest {

    private static final UUID TENANT = UUID.randomUUID();
    private static final UUID ID = UUID.randomUUID();
    private static final MessagingException DOWN = new MessagingException("connection refused");

    private final Rows rows = new Rows();
    private final Server server = new Server();

    @Test
    void aMailThatWaitsIsSentInItsOrganization() {
        rows.queued = mail(0, false);

        assertThat(deliver()).isEmpty();
        assertThat(server.sent).containsExactly(ID);
        assertThat(rows.log).containsExactly("sent in " + TENANT);
    }

    @Test
    void whatWasSentBeforeIsNotSentAgain() {
        assertThat(deliver()).isEmpty();
        assertThat(server.sent).isEmpty();
        assertThat(rows.log).isEmpty();
    }

    @Test
    void aMailWaitsForTheOneBeforeItToTheSamePerson() {
        rows.queued = mail(0, false);
        rows.behind = true;

        assertThat(deliver()).isPresent();
        assertThat(server.sent).isEmpty();
        assertThat(rows.log).as("waiting for its turn is no failed attempt").isEmpty();
    }

    @Test
    void aServerThatIsDownPostponesTheMailLongerEachTime() {
        server.failure = DOWN;
        rows.queued = mail(0, false);
        assertThat(minutesFromNow(deliver())).isEqualTo(1);

        rows.queued = mail(3, false);
        assertThat(minutesFromNow(deliver())).isEqualTo(8);
        assertThat(rows.log).containsExactly("kept: connection refused", "kept: connection refused");
    }

    @Test
    void afterThreeDaysItIsGivenUp() {
        server.failure = DOWN;
        rows.queued = mail(150, true);

        assertThat(deliver()).isEmpty();
        assertThat(rows.log).containsExactly("failed: connection refused");
    }

    @Test
    void aRecipientThatDoesNotExistIsGivenUpAtOnce() throws Exception {
        server.failure = new SendFailedException(
                "Invalid Addresses",
                new MessagingException("550 5.1.1 no such user"),
                null,
                null,
                InternetAddress.parse("nobody@south.example"));
        rows.queued = mail(0, false);

        assertThat(deliver()).isEmpty();
        assertThat(rows.log).containsExactly("failed: 550 5.1.1 no such user");
    }

    @Test
    void aMistakeOfOursPostponesTheMail() {
        server.mistake = new IllegalStateException("no text named mail.x");
        rows.queued = mail(0, false);

        assertThat(deliver()).isPresent();
        assertThat(rows.log).containsExactly("kept: no text named mail.x");
    }

    @Test
    void aDatabaseThatCannotNoteTheSuccessLeavesTheJobInTheQueue() {
        rows.queued = mail(0, false);
        rows.broken = true;

        assertThatThrownBy(this::deliver).hasMessage("no database");
    }

    @Test
    void jobsAreReadByAnyArchive() {
        DeliverMail.Job job = new DeliverMail.Job(TENANT, ID);
        byte[] json = new JobJson().serialize(job);

        assertThat(new String(json)).isEqualTo("{\"tenantId\":\"" + TENANT + "\",\"messageId\":\"" + ID + "\"}");
        assertThat(new JobJson().deserialize(DeliverMail.Job.class, json)).isEqualTo(job);
    }

    @Test
    void mailsAreReadAsTheyWereKeptAndByAnOlderArchiveToo() {
        BookingMail mail = Samples.cancelled().mail();
        String json = MailJson.write(mail);

        assertThat(MailJson.read(json, BookingMail.class)).isEqualTo(mail);
        assertThat(MailJson.read(json.replaceFirst("\\{", "{\"later\":1,"), BookingMail.class))
                .isEqualTo(mail);
    }

    private Optional<Instant> deliver() {
        DeliverMail worker = new DeliverMail();
        worker.tenant = rows.tenant;
        worker.messages = rows;
        worker.smtp = server;
        worker.firstWait = Duration.ofMinutes(1);
        worker.links = SealedLinksTest.links("0123456789abcdef0123456789abcdef");
        return worker.deliver(new DeliverMail.Job(TENANT, ID));
    }

    private static QueuedMail mail(int attempts, boolean overdue) {
        return new QueuedMail(ID, "BOOKING_CONFIRMED", "{}", "<1@bookonce>", attempts, overdue);
    }

    private static long minutesFromNow(Optional<Instant> again) {
        return Math.round(Duration.between(Instant.now(), again.orElseThrow()).toSeconds() / 60.0);
    }

    private static final class Server extends Smtp {
        private final List<UUID> sent = new ArrayList<>();
        private MessagingException failure;
        private RuntimeException mistake;

        Server() {
            super(new MailSettings(
                    "127.0.0.1",
                    25,
                    MailSettings.sender(Samples.ORGANIZER),
                    Optional.empty(),
                    Optional.empty(),
                    false));
        }

        @Override
        void send(QueuedMail mail) throws MessagingException {
            if (failure != null) {
                throw failure;
            }
            if (mistake != null) {
                throw mistake;
            }
            sent.add(mail.id());
        }
    }

    private static final class Rows extends Messages {
        private final List<String> log = new ArrayList<>();
        private final CurrentTenant tenant = new CurrentTenant();
        private QueuedMail queued;
        private boolean broken;
        private boolean behind;

        @Override
        public boolean mustWait(UUID id) {
            return behind;
        }

        @Override
        public Optional<QueuedMail> queued(UUID id) {
            return Optional.ofNullable(queued);
        }

        @Override
        public void sent(UUID id) {
            if (broken) {
                throw new IllegalStateException("no database");
            }
            log.add("sent in " + tenant.require());
        }

        @Override
        public void refused(UUID id, String reason, boolean last) {
            log.add((last ? "failed: " : "kept: ") + reason);
        }
    }
}
