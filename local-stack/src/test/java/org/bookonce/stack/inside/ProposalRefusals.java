package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OneOffStatus;
import org.bookonce.scheduling.proposal.NewProposal;
import org.bookonce.scheduling.proposal.NewProposal.WallTime;
import org.bookonce.scheduling.proposal.ProposalList;
import org.bookonce.scheduling.proposal.ProposalStatus;

/** Inside the archive: what cannot be proposed (R14.5), and what cannot be accepted (R2.12). */
final class ProposalRefusals {

    private final ProposalLife life;

    ProposalRefusals(ProposalLife life) {
        this.life = life;
    }

    void ofWhatWasSentBeforeAndOfMoreThanThree() {
        CreatedOneOff link = life.made(true, null);
        NewProposal form = life.form(link, "ada", ProposalLife.day(7, "09:00"));
        assertThat(life.proposed(form)).isEqualTo("done");
        assertThat(life.proposed(form)).isEqualTo("done");
        assertThat(life.rows(link)).hasSize(1);
        NewProposal graces = life.propose(link, "grace", ProposalLife.day(7, "10:00"));
        life.propose(link, "linus", ProposalLife.day(7, "11:00"));
        assertThat(life.proposed(life.form(link, "mallory", ProposalLife.day(7, "12:00"))))
                .isEqualTo("proposal.too-many");
        UUID grace = life.row(link, "grace").id();
        assertThat(life.answered(grace, "I am away then")).isEqualTo("done");
        assertThat(life.row(link, "grace").reply()).isEqualTo("I am away then");
        assertThat(life.sent(graces).status()).isEqualTo(ProposalStatus.ANSWERED);
        assertThat(life.sent(graces).reply()).isEqualTo("I am away then");
        assertThat(life.sent(graces).link()).isEqualTo(OneOffStatus.OPEN);
        assertThat(life.proposed(life.form(link, "mallory", ProposalLife.day(7, "12:00"))))
                .isEqualTo("done");
        assertThat(life.answered(grace, "Again")).isEqualTo("proposal.settled");
    }

    void ofHostileWords() {
        CreatedOneOff link = life.made(true, null);
        String words = "=1+1 <img src=x onerror=alert(1)> \u200f שלום 😀\nsecond line";
        assertThat(life.proposed(life.saying(link, words))).isEqualTo("done");
        assertThat(life.row(link, "ada").note()).isEqualTo(words);
        for (String unreadable : List.of("NUL \0", "\u202e turned")) {
            assertThat(life.proposed(life.saying(link, unreadable))).isEqualTo("input.unreadable");
        }
        for (int length : new int[] {501, 1 << 20}) {
            assertThat(life.proposed(life.saying(link, "x".repeat(length)))).isEqualTo("input.too-long");
        }
        assertThat(life.proposed(life.named(link, "Ada\r\nBcc: all@x.example", "ada@proposals.example")))
                .isEqualTo("input.unreadable");
        assertThat(life.proposed(life.named(link, "Ada", "ada@proposals.example\r\nBcc: all@x.example")))
                .isEqualTo("input.unreadable");
        assertThat(life.rows(link)).hasSize(1);
    }

    void ofATimeThatMeetsSomething() {
        CreatedOneOff link = life.made(true, null);
        WallTime free = ProposalLife.day(8, "15:00");
        life.propose(link, "ada", free);
        life.create(life.at(free, OneOffChoices.STANDARD, true, null, "In the way"));

        ProposalList.Time time = life.row(link, "ada").times().get(0);
        assertThat(time.free()).isFalse();
        assertThat(time.meets()).get().extracting(taken -> taken.title()).isEqualTo("In the way");
        assertThat(Refused.by(() -> life.accept(time.id())).refusal())
                .startsWith("oneoff.slot-meets-hold")
                .contains("title=In the way");
        assertThat(life.row(link, "ada").status()).isEqualTo(ProposalStatus.WAITING);
        assertThat(life.opened(link).mayBook()).isTrue();
        assertThat(Answers.of(() -> life.booked(link, "grace@proposals.example")))
                .isEqualTo("done");
    }
}
