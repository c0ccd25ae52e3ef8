package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bookonce.scheduling.booking.BookingDetail;
import org.bookonce.scheduling.booking.HistoryLine;
import org.bookonce.scheduling.booking.HistoryLine.What;
import org.bookonce.scheduling.booking.Invitee;
import org.bookonce.scheduling.oneoff.MoveToOfferedSlot;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.OtherSlots;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Bookings that move: by the invitee among the slots, by the host to any time (R2.11, R7.3, R8.1, R8.3). */
abstract class BookingMoves extends BookingChanges {

    @Test
    @Order(1)
    void theInviteeMovesAmongTheOtherFreeSlotsAndTheBookingKeepsItsIdentity() {
        Made made = made(0, 3, false);
        OtherSlots free = people().asInvitee(() -> others.show(made.token()));
        assertThat(free.slots()).as("but for its own").hasSize(2).allMatch(slot -> slot.free());

        UUID slot = free.slots().get(1).id();
        String key = keys.issue(MoveToOfferedSlot.purpose(made.id(), slot));
        assertThat(moved(made, slot, key)).isEqualTo("done");
        assertThat(moved(made, slot, key)).as("the same form again").isEqualTo("done");

        BookingDetail detail = detail(made);
        assertThat(detail.view().meeting().start())
                .isEqualTo(free.slots().get(1).start());
        assertThat(detail.sequence()).as("moved once").isOne();
        assertThat(detail.view().invitee())
                .as("read the way they read it while they moved it")
                .extracting(Invitee::zone, Invitee::language, Invitee::clock24)
                .containsExactly(ZoneId.of("America/Lima"), "ar", false);
        assertThat(whats(detail)).containsExactly(What.MADE, What.MOVED);
        HistoryLine line = detail.history().get(1);
        assertThat(line.former().orElseThrow().start()).isEqualTo(made.start());
        assertThat(line.actor()).isEqualTo("Ada");
        assertThat(people().asInvitee(() -> others.show(made.token())).slots())
                .as("where it was is free again")
                .anyMatch(other -> other.start().equals(made.start()) && other.free());
        assertThat(Answers.of(() -> people().asInvitee(() -> open.open(made.link()))))
                .as("the link stays used up")
                .isEqualTo("oneoff.booked");
    }

    @Test
    @Order(1)
    void aSlotThatIsTakenMeanwhileIsRefusedAndTheBookingStays() {
        Made made = made(0, 2, false);
        OtherSlots free = people().asInvitee(() -> others.show(made.token()));
        UUID slot = free.slots().get(0).id();
        String key = keys.issue(MoveToOfferedSlot.purpose(made.id(), slot));
        people().as(
                        "owner",
                        () -> create.create(
                                offer(1, true, 0, free.slots().get(0).start())));

        assertThat(moved(made, slot, key)).isEqualTo("booking.time-taken");
        assertThat(detail(made).sequence()).isZero();
        assertThat(detail(made).view().meeting().start()).isEqualTo(made.start());
        assertThat(people().asInvitee(() -> others.show(made.token())).any()).isFalse();
    }

    @Test
    @Order(1)
    void theHostMovesToAnyFreeTimeButNotIntoTheirOwnHolds() {
        Made made = made(0, 1, false);
        NewOneOff held = offer(1, true, 0);
        people().as("owner", () -> create.create(held));
        LocalDateTime taken = held.slots().get(0).start();

        assertThat(hostMoves("member", made, 0, taken.plusMinutes(10), 30)).isEqualTo("booking.meets-hold");
        assertThat(hostMoves(
                        "member", made, 0, LocalDateTime.now(ZoneOffset.UTC).minusDays(3), 30))
                .isEqualTo("booking.time-past");
        assertThat(hostMoves("member", made, 0, taken.plusHours(9), 721)).isEqualTo("input.out-of-range");
        assertThat(hostMoves("second", made, 0, taken.plusHours(9), 30)).isEqualTo("booking.not-found");
        assertThat(hostMoves("admin", made, 0, taken.plusHours(9), 50)).isEqualTo("done");
        assertThat(hostMoves("member", made, 0, taken.plusHours(12), 30))
                .as("what was shown is another version by now")
                .isEqualTo("booking.changed");
        BookingDetail detail = detail(made);
        assertThat(detail.view().meeting().end())
                .isEqualTo(detail.view().meeting().start().plusSeconds(3000));
        assertThat(detail.history().get(1).onBehalf())
                .as("by the admin for the host")
                .isTrue();
    }

    @Test
    @Order(1)
    void itMayMoveToATimeThatMeetsItsOwn() {
        Made made = made(0, 1, false);
        LocalDateTime wall = wall(made.start()).plusMinutes(15);
        assertThat(hostMoves("member", made, 0, wall, 45)).isEqualTo("done");
        assertThat(hostMoves("member", made, 1, wall, 45)).isEqualTo("booking.time-same");
    }
}
