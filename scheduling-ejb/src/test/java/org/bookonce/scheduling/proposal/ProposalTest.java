package org.bookonce.scheduling.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bookonce.scheduling.booking.Invitee;
import org.bookonce.scheduling.oneoff.OneOffStatus;
import org.junit.jupiter.api.Test;

/** The life of a proposal: settled once, in one of three ways, and never again. */
class ProposalTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final UUID HOST = UUID.randomUUID();

    private static final List<Consumer<Proposal>> ENDS = List.of(
            proposal -> proposal.accept(HOST, NOW),
            proposal -> proposal.answer(HOST, "Sorry", NOW),
            proposal -> proposal.close(NOW));

    @Test
    void itWaitsFirstAndEveryEndIsItsLast() {
        List<ProposalStatus> settled = List.of(ProposalStatus.ACCEPTED, ProposalStatus.ANSWERED, ProposalStatus.CLOSED);
        for (int i = 0; i < ENDS.size(); i++) {
            Proposal proposal = proposal();
            assertThat(proposal.waiting()).isTrue();
            ENDS.get(i).accept(proposal);
            assertThat(proposal.status()).isEqualTo(settled.get(i));
            for (Consumer<Proposal> again : ENDS) {
                assertThatThrownBy(() -> again.accept(proposal)).isInstanceOf(IllegalStateException.class);
            }
            assertThat(proposal.status()).isEqualTo(settled.get(i));
        }
    }

    @Test
    void whatNobodySettledLapsesWithItsLinkOrItsTimes() {
        Proposal waiting = proposal();
        waiting.propose(new ProposalInput.Resolved(NOW, LocalDateTime.MIN), Duration.ofMinutes(45));
        assertThat(waiting.status(OneOffStatus.OPEN, NOW.minusMillis(1))).isEqualTo(ProposalStatus.WAITING);
        assertThat(waiting.status(OneOffStatus.OPEN, NOW)).isEqualTo(ProposalStatus.LAPSED);
        assertThat(waiting.status(OneOffStatus.EXPIRED, NOW.minusMillis(1))).isEqualTo(ProposalStatus.LAPSED);
        waiting.answer(HOST, "Sorry", NOW);
        assertThat(waiting.status(OneOffStatus.EXPIRED, NOW)).isEqualTo(ProposalStatus.ANSWERED);
    }

    @Test
    void onlyAnAcceptedOneBecomesABooking() {
        Proposal answered = proposal();
        answered.answer(HOST, "", NOW);
        for (Proposal other : List.of(proposal(), answered)) {
            assertThatThrownBy(() -> other.becameBooking(UUID.randomUUID())).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void itsTimesLastAsLongAsTheOneOffSays() {
        Proposal proposal = proposal();
        proposal.propose(new ProposalInput.Resolved(NOW, LocalDateTime.MIN), Duration.ofMinutes(45));
        assertThat(proposal.times()).singleElement().satisfies(time -> {
            assertThat(time.end()).isEqualTo(NOW.plus(Duration.ofMinutes(45)));
            assertThat(proposal.time(time.id())).isSameAs(time);
        });
    }

    private static Proposal proposal() {
        Invitee ada = new Invitee("Ada", Optional.of("ada@b.example"), ZoneId.of("Asia/Tokyo"), "en", true);
        return new Proposal(UUID.randomUUID(), UUID.randomUUID(), ada, "", "", new byte[16], NOW);
    }
}
