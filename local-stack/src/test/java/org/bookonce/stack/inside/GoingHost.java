package org.bookonce.stack.inside;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.bookonce.scheduling.departure.DeactivateMember;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.scheduling.oneoff.CreateOneOff;
import org.bookonce.scheduling.oneoff.ListOneOffs;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.NewSlot;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OneOffFilter;
import org.bookonce.scheduling.oneoff.OneOffStatus;
import org.bookonce.scheduling.oneoff.Overlap;
import org.bookonce.tenant.people.ReactivateMember;

/** A host who is deactivated at the moment when somebody offers their time (R1.5). */
final class GoingHost {

    private final People people;
    private final ManagedExecutorService threads;
    private final UUID host;

    GoingHost(People people, ManagedExecutorService threads) {
        this.people = people;
        this.threads = threads;
        this.host = people.id("second");
    }

    /** Both at once; what the deactivation and what the offer was answered. */
    List<String> atOnce(int hour) throws InterruptedException, ExecutionException {
        CyclicBarrier barrier = new CyclicBarrier(2);
        Future<String> gone =
                start("owner", barrier, () -> use(DeactivateMember.class).deactivate(host));
        Future<String> offered =
                start("member", barrier, () -> use(CreateOneOff.class).create(oneOff(hour)));
        return List.of(gone.get(), offered.get());
    }

    private Future<String> start(String who, CyclicBarrier barrier, Runnable work) {
        return threads.submit(() -> Answers.of(() -> people.as(who, () -> {
            TwoOwners.await(barrier);
            work.run();
            return who;
        })));
    }

    /** How many of the host's links are open now. */
    long open() {
        OneOffFilter theirs =
                new OneOffFilter(Optional.of(OneOffStatus.OPEN), Optional.of(host), "", Optional.empty(), 1);
        return people.as("owner", () -> use(ListOneOffs.class).list(theirs).total());
    }

    void restore() {
        people.as("owner", () -> {
            use(ReactivateMember.class).reactivate(host);
            return host;
        });
    }

    private NewOneOff oneOff(int hour) {
        LocalDateTime start = LocalDateTime.now(ZoneOffset.UTC)
                .plusDays(100)
                .truncatedTo(ChronoUnit.DAYS)
                .plusHours(hour);
        return new NewOneOff(
                host,
                "Late",
                "",
                30,
                new Location(LocationKind.VIDEO, ""),
                List.of(new NewSlot(start, 30, Overlap.NONE)),
                true,
                null,
                true,
                "",
                "",
                OneOffChoices.STANDARD,
                false);
    }

    private static <T> T use(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
