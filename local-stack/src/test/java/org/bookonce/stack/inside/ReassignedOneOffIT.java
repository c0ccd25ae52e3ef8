package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.oneoff.MoveToOfferedSlot;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.OfferedSlotView;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OneOffRow;
import org.bookonce.stack.TestOrganization;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What becomes of the times and the one-off of a booking that another host takes, on the real database (R2.11, R2.13, R7.3). */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ReassignedOneOffIT extends Reassignments {

    @Deployment
    static WebArchive archive() {
        TestOrganization organization = TestOrganization.create("reassigned");
        tenant = organization.id();
        return InsideArchive.with(organization, TestOrganization.create("outside-reassigned"));
    }

    @Test
    @Order(1)
    void theFormerHostsTimeIsFreeAndTheNewOnesIsTaken() {
        Made made = made(0, 1, true);
        assertThat(reassigned("member", made, 0, "second", "")).isEqualTo("done");
        assertThat(Answers.of(() -> create("member", made.start()))).isEqualTo("done");
        assertThat(Answers.of(() -> create("second", made.start()))).isNotEqualTo("done");
    }

    @Test
    @Order(1)
    void theInviteeMovesAmongTheTimesThatAreFreeForTheNewHost() {
        Made made = made(0, 3, false);
        List<OfferedSlotView> before =
                people().asInvitee(() -> others.show(made.token())).slots();
        create("member", before.get(0).start());
        create("second", before.get(1).start());
        assertThat(reassigned("admin", made, 0, "second", "")).isEqualTo("done");

        List<OfferedSlotView> after =
                people().asInvitee(() -> others.show(made.token())).slots();
        assertThat(after).extracting(OfferedSlotView::free).containsExactly(true, false);
        UUID slot = after.get(0).id();
        assertThat(moved(made, slot, keys.issue(MoveToOfferedSlot.purpose(made.id(), slot))))
                .isEqualTo("done");
        assertThat(detail(made).view().meeting().zone())
                .as("agreed in the zone of whoever takes it")
                .isEqualTo(ZoneId.of("America/Sao_Paulo"));
        UUID taken = after.get(1).id();
        assertThat(moved(made, taken, keys.issue(MoveToOfferedSlot.purpose(made.id(), taken))))
                .isEqualTo("booking.time-taken");
    }

    @Test
    @Order(1)
    void theOneOffStaysItsHostsAndSaysWhoTookIt() {
        Made made = made(0, 1, false);
        assertThat(reassigned("admin", made, 0, "second", "")).isEqualTo("done");
        OneOffRow row = row("member", made);
        assertThat(row.takenBy()).isEqualTo(detail(made).view().hostName());
        assertThat(row.bookingSeen()).as("it is no longer theirs").isFalse();
        assertThat(row("admin", made).bookingSeen()).isTrue();
        assertThat(Answers.of(() -> people().asInvitee(() -> open.open(made.link()))))
                .as("the link stays used up")
                .isEqualTo("oneoff.booked");
    }

    @Test
    @Order(1)
    void noLinkTakesThePlaceOfWhatSomebodyElseTook() {
        Made kept = made(replaced());
        assertThat(cancelled(kept)).isEqualTo("done");
        assertThat(madeInto(kept)).isOne();

        Made given = made(replaced());
        assertThat(reassigned("member", given, 0, "second", "")).isEqualTo("done");
        assertThat(cancelled(given)).isEqualTo("done");
        assertThat(madeInto(given)).isZero();

        Made back = made(replaced());
        assertThat(reassigned("member", back, 0, "second", "")).isEqualTo("done");
        assertThat(reassigned("second", back, 1, "member", "")).isEqualTo("done");
        assertThat(cancelled(back)).isEqualTo("done");
        assertThat(madeInto(back)).as("it is theirs again").isOne();
    }

    private NewOneOff replaced() {
        NewOneOff like = offer(2, false, 0);
        return new NewOneOff(
                like.hostId(),
                "Replaced",
                "",
                30,
                like.location(),
                like.slots(),
                false,
                null,
                true,
                "",
                "",
                new OneOffChoices(null, true, false, 0),
                false);
    }

    private int madeInto(Made made) {
        return row("owner", made).madeInto();
    }
}
