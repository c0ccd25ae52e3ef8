package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.bookonce.scheduling.oneoff.CreatedOneOff;

/** Inside the archive: accepting, from several sides at once (R8.2). */
final class ProposalRaces {

    private static final int ROUNDS = 8;

    private final ProposalLife life;
    private final ManagedExecutorService executor;

    ProposalRaces(ProposalLife life, ManagedExecutorService executor) {
        this.life = life;
        this.executor = executor;
    }

    void acceptAtOnce() {
        for (int round = 0; round < ROUNDS; round++) {
            CreatedOneOff link = life.made(true, null);
            life.propose(link, "ada", ProposalLife.day(20 + round, "09:00"), ProposalLife.day(20 + round, "10:00"));
            life.propose(link, "grace", ProposalLife.day(20 + round, "11:00"));
            List<UUID> times = new ArrayList<>();
            life.rows(link).forEach(row -> row.times().forEach(time -> times.add(time.id())));
            times.addAll(times);
            AtomicInteger next = new AtomicInteger();
            List<Refused.Or<UUID>> answers = Together.run(executor, times.size(), () -> {
                UUID time = times.get(next.getAndIncrement());
                return Refused.by(() -> life.accept(time).id());
            });
            assertThat(answers.stream()
                            .filter(Refused.Or::done)
                            .map(Refused.Or::answer)
                            .distinct())
                    .as("bookings")
                    .hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> !answer.done())
                    .extracting(answer -> answer.refusal().split(" ")[0])
                    .containsAnyOf("proposal.settled", "oneoff.booked")
                    .isSubsetOf("proposal.settled", "oneoff.booked");
        }
    }

    void acceptAndBookAtOnce() {
        for (int round = 0; round < ROUNDS; round++) {
            CreatedOneOff link = life.made(round % 2 == 0, null);
            life.propose(link, "ada", ProposalLife.day(40 + round, "09:00"));
            UUID time = life.time(link, "ada");
            List<Supplier<String>> both = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                both.add(() -> life.accepted(time));
                both.add(() -> Answers.of(() -> life.booked(link, "grace@proposals.example")));
            }
            AtomicInteger next = new AtomicInteger();
            List<String> answers = Together.run(executor, both.size(), () -> both.get(next.getAndIncrement())
                    .get());
            assertThat(answers).containsOnly("done", "oneoff.booked");
            assertThat(Answers.of(() -> life.opened(link))).isEqualTo("oneoff.booked");
        }
    }
}
