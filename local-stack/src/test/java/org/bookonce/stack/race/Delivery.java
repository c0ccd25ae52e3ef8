package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bookonce.stack.Mails;

/** What became of the mails of an organization: in its rows, in the queue, and in the sink. */
final class Delivery {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final RaceDatabase database;
    private final RaceDatabase.Host host;

    Delivery(RaceDatabase database, RaceDatabase.Host host) {
        this.database = database;
        this.host = host;
    }

    /** How many jobs a process has claimed. */
    long claimedBy(long pid) {
        return database.number("select count(*) from scheduled_tasks where picked and picked_by like ?", "%/" + pid);
    }

    /** Tells the queue that a process which is dead was silent for the minute after which another takes its jobs. */
    void minuteAfter(long pid) {
        database.execute(
                "update scheduled_tasks set last_heartbeat = last_heartbeat - interval '1 minute' where picked and picked_by like ?",
                "%/" + pid);
    }

    /**
     * Waits until every mail is sent. Jobs whose worker was silent for fifteen seconds, which is longer than a heartbeat,
     * are told that it was the minute after which another node takes them.
     */
    void awaitSent() {
        Instant end = Instant.now().plus(PATIENCE);
        while (waiting() > 0 && Instant.now().isBefore(end)) {
            database.execute(
                    """
                    update scheduled_tasks set last_heartbeat = last_heartbeat - interval '1 minute'
                    where picked and last_heartbeat between now() - interval '1 minute' and now() - interval '15 seconds'
                    """);
            LockSupport.parkNanos(LOOK.toNanos());
        }
        assertThat(waiting()).as("mails that are not sent").isZero();
    }

    /** How often each mail arrived, by its Message-ID. Fails when one did not, or when one came that nobody sent. */
    Map<String, Long> arrived() {
        List<String> sent = database.column("select message_id from message where tenant_id = ?", host.tenant());
        Map<String, Long> arrived = Mails.await(host.slug(), sent.size(), PATIENCE).stream()
                .map(Delivery::id)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(arrived.keySet()).containsExactlyInAnyOrderElementsOf(sent);
        return arrived;
    }

    /** How many mails came more than once. */
    static long duplicates(Map<String, Long> arrived) {
        return arrived.values().stream().mapToLong(times -> times - 1).sum();
    }

    private long waiting() {
        return database.number("select count(*) from message where tenant_id = ? and state <> 'SENT'", host.tenant());
    }

    private static String id(Mails.Received mail) {
        try {
            return mail.message().getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
