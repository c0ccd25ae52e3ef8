package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.bookonce.stack.Cluster;
import org.bookonce.stack.PayaraPart;
import org.junit.jupiter.api.Test;

/** Two nodes share the work, and one of them dies while people book (R8.1, R10.2). */
class DeadNodeIT {

    private static final int LINKS = 80;
    /** Until the other node looked for jobs whose node is dead. */
    private static final Duration RELEASED = Duration.ofSeconds(60);

    private static final int TRIES = 200;

    private final Site site = Site.of(Site.Kind.TWO_NODES);
    private final Cluster cluster = Cluster.get();

    @Test
    void twoNodesSendEachMailOnce() {
        try (Storm storm = new Storm(site, LINKS / 2)) {
            storm.begin();
            storm.awaitEnd();

            Delivery delivery = new Delivery(site.database(), storm.host());
            delivery.awaitSent();
            assertThat(delivery.arrived()).hasSize(LINKS).allSatisfy((id, times) -> assertThat(times)
                    .isOne());
            Invariants.hold(site.database(), storm.host().tenant());
        }
    }

    @Test
    void aNodeThatIsKilledLosesNoBookingAndTheOtherSendsItsMails() throws Exception {
        PayaraPart dying = cluster.nodes().get(1);
        try (Storm storm = new Storm(site, LINKS);
                Visits visits = new Visits(new InviteeClient(throughTheProxy()))) {
            Delivery delivery = new Delivery(site.database(), storm.host());
            storm.begin();
            storm.awaitSome();

            long claimed = pauseWithClaimedJobs(dying, delivery);
            dying.kill();
            delivery.minuteAfter(dying.pid());
            storm.awaitEnd();

            assertThat(storm.refusals())
                    .allSatisfy(refused -> assertThat(refused.status()).isEqualTo(503));
            assertThat(storm.acknowledged()).hasSize(LINKS);
            assertThat(storm.links())
                    .allSatisfy(
                            link -> assertThat(site.database().bookings(link)).isOne());
            Invariants.hold(site.database(), storm.host().tenant());
            assertThat(visits.end()).as("pages asked for meanwhile").isPositive();

            delivery.awaitSent();
            Until.holds(RELEASED, () -> delivery.claimedBy(dying.pid()) == 0);
            Map<String, Long> arrived = delivery.arrived();
            assertThat(arrived).hasSize(2 * LINKS);
            assertThat(Delivery.duplicates(arrived)).isLessThanOrEqualTo(claimed);
        }
    }

    private Site throughTheProxy() {
        String proxy = cluster.proxy().url();
        return new Site(site.database(), proxy, List.of(proxy));
    }

    /** Stops a node at a moment when it has claimed jobs. @return how many */
    private static long pauseWithClaimedJobs(PayaraPart node, Delivery delivery) {
        for (int i = 0; i < TRIES; i++) {
            node.pause();
            long claimed = delivery.claimedBy(node.pid());
            if (claimed > 0) {
                return claimed;
            }
            node.resume();
            LockSupport.parkNanos(10_000_000);
        }
        throw new IllegalStateException("the node never claims a job");
    }

    /** Somebody who looks at a page again and again, through the proxy, and is never turned away. */
    private static final class Visits implements AutoCloseable {

        private final AtomicBoolean over = new AtomicBoolean();
        private final ExecutorService thread = Executors.newSingleThreadExecutor();
        private final Future<Integer> visits;

        Visits(InviteeClient client) {
            Callable<Integer> look = () -> {
                int count = 0;
                while (!over.get()) {
                    assertThat(client.get("/").status()).isEqualTo(200);
                    count++;
                }
                return count;
            };
            visits = thread.submit(look);
        }

        /** Stops. @return how many pages were shown; fails when one was not */
        int end() throws Exception {
            over.set(true);
            return visits.get();
        }

        @Override
        public void close() {
            over.set(true);
            thread.shutdownNow();
        }
    }
}
