package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Many links, each with one invitee who does not give up: who gets no answer, or is told to try again, sends the same
 * form again, to the next node.
 */
final class Storm implements AutoCloseable {

    private static final int INVITEES = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofMillis(50);

    private final Site site;
    private final InviteeClient client;
    private final RaceDatabase.Host host;
    private final List<RaceDatabase.OneOff> links = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(INVITEES);
    private final List<Future<?>> invitees = new ArrayList<>();
    private final ConcurrentLinkedQueue<InviteeClient.Answer> refusals = new ConcurrentLinkedQueue<>();
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final CountDownLatch some;

    Storm(Site site, int size) {
        this.site = site;
        this.client = new InviteeClient(site);
        this.host = site.database().host();
        this.some = new CountDownLatch(size / 4);
        Instant start = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        for (int i = 0; i < size; i++) {
            links.add(site.database().oneOff(host, i % 2 == 0, start.plus(i, ChronoUnit.HOURS)));
        }
    }

    /** Lets all invitees go, eight at a time. */
    void begin() {
        links.forEach(link -> invitees.add(threads.submit(() -> book(link))));
    }

    /** Waits until a quarter of the links is booked. */
    void awaitSome() {
        try {
            assertThat(some.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until everybody was told that they have their booking. */
    void awaitEnd() {
        try {
            for (Future<?> each : invitees) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What was answered and was no booking. */
    List<InviteeClient.Answer> refusals() {
        return List.copyOf(refusals);
    }

    RaceDatabase.Host host() {
        return host;
    }

    List<RaceDatabase.OneOff> links() {
        return links;
    }

    /** The links whose booking was acknowledged until now. */
    Set<UUID> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    private void book(RaceDatabase.OneOff link) {
        UUID slot = link.slots().get(0);
        String name = host.slug() + "-" + links.indexOf(link);
        String key = "";
        Instant end = Instant.now().plus(PATIENCE);
        for (int turn = links.indexOf(link); Instant.now().isBefore(end); turn++) {
            String node = site.nodes().get(turn % site.nodes().size());
            try {
                key = key.isEmpty() ? client.formKey(node, link, slot) : key;
                InviteeClient.Answer answer = client.book(node, link, slot, key, name);
                if (answer.status() == 303) {
                    acknowledged.add(link.id());
                    some.countDown();
                    return;
                }
                refusals.add(answer);
            } catch (UncheckedIOException noAnswer) {
                // whether it was booked is not known
            } catch (InviteeClient.NoForm refused) {
                refusals.add(refused.answer());
            }
            LockSupport.parkNanos(BEFORE_TRYING_AGAIN.toNanos());
        }
        throw new IllegalStateException("not booked in time: " + link.path());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
