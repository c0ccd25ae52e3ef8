package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bookonce.scheduling.booking.Answer;
import org.bookonce.scheduling.booking.BookingDetail;
import org.bookonce.scheduling.booking.BookingState;
import org.bookonce.scheduling.booking.CancelBookingAsHost;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.bookinglink.FindSlotsForBooking;
import org.bookonce.scheduling.bookinglink.MoveToSlot;
import org.bookonce.stack.Db;
import org.bookonce.tenant.shared.Visitor;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Bookings of links, on the real database: of a host, of a team in turn, of everybody (R3.10), and what becomes of them. */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class LinkBookingsIT extends TriedLinks {

    @Inject
    FindSlotsForBooking findSlotsForBooking;

    @Inject
    CancelBookingAsHost cancelAsHost;

    @Deployment
    static WebArchive archive() {
        return archive("link-bookings");
    }

    @Test
    @Order(2)
    void whatWasNeverOfferedIsToldFromWhatIsTaken() {
        for (Instant never : List.of(at(6, 10).plusSeconds(600), Instant.now().minusSeconds(86_400), Instant.MAX)) {
            assertThat(answer(() -> book("host", never, Visitor.unknown(), Map.of())))
                    .isEqualTo("booking-link.slot-unknown");
        }
    }

    @Test
    @Order(2)
    void answersAreCheckedKeptAndShownToTheHost() {
        Instant slot = at(7, 10);
        assertThat(answer(() -> book("asking", slot, Visitor.unknown(), Map.of(text("choice"), "Green"))))
                .startsWith("answer-");
        MadeBooking made = book(
                "asking", slot, Visitor.unknown(), Map.of(text("text"), "The <b>roof</b>", text("choice"), "Blue"));
        BookingDetail detail = people().as("member", () -> showAsHost.show(made.id()));
        assertThat(detail.answers())
                .containsExactlyInAnyOrder(
                        new Answer("What about?", "The <b>roof</b>"), new Answer("Which colour?", "Blue"));
    }

    @Test
    @Order(2)
    void capsAndBuffersHoldAndForOneWhoMovesHisOwnDoesNotCount() {
        MadeBooking made = book("capped", at(8, 10), Visitor.unknown(), Map.of());
        assertThat(answer(() -> book("capped", at(8, 10).plusSeconds(1800), Visitor.unknown(), Map.of())))
                .as("within the buffer")
                .isEqualTo("booking-link.slot-taken");
        book("capped", at(8, 12), Visitor.unknown(), Map.of());
        assertThat(answer(() -> book("capped", at(8, 15), Visitor.unknown(), Map.of())))
                .as("over the cap")
                .isEqualTo("booking-link.slot-taken");
        Instant there = at(8, 16);
        assertThat(people().asInvitee(() -> findSlotsForBooking.find(made.manageToken(), MONTH, UTC))
                        .month()
                        .starts())
                .contains(there)
                .doesNotContain(at(8, 12));
        String key = keys.issue(MoveToSlot.purpose(made.id(), there));
        move(made, there, key);
        move(made, there, key);
        BookingDetail detail = people().as("second", () -> showAsHost.show(made.id()));
        assertThat(detail.view().meeting().start()).isEqualTo(there);
        assertThat(detail.sequence()).isEqualTo(1);
    }

    @Test
    @Order(2)
    void aTeamTakesTurnsAndEachOfThemIsBookedAtOneTime() {
        List<UUID> turns = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            turns.add(hostOf(book("team", at(9, 3 * i), Visitor.unknown(), Map.of())));
        }
        assertThat(turns.subList(0, 3)).doesNotHaveDuplicates();
        assertThat(turns.subList(3, 6)).as("the longest idle one first").isEqualTo(turns.subList(0, 3));
        List<UUID> together = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            together.add(hostOf(book("team", at(10, 9), Visitor.unknown(), Map.of())));
        }
        assertThat(together).isEqualTo(turns.subList(0, 3));
        assertThat(answer(() -> book("team", at(10, 9), Visitor.unknown(), Map.of())))
                .isEqualTo("booking-link.slot-taken");
    }

    @Test
    @Order(2)
    void aCollectiveMeetingTakesEverybodysTimeAndEachMayCallItOff() {
        Instant slot = at(12, 9);
        MadeBooking made = book("all", slot, Visitor.unknown(), Map.of());
        assertThat(offers("host", slot, Visitor.unknown())).isFalse();
        assertThat(offers("fresh", slot, Visitor.unknown())).isFalse();
        for (String who : List.of("member", "second", "owner")) {
            assertThat(people().as(who, () -> showAsHost.show(made.id())).view().hostName())
                    .contains(", ");
        }
        Instant later = at(12, 11);
        move(made, later, keys.issue(MoveToSlot.purpose(made.id(), later)));
        assertThat(offers("fresh", slot, Visitor.unknown())).isTrue();
        assertThat(offers("fresh", later, Visitor.unknown())).isFalse();
        people().as("second", () -> {
            cancelAsHost.cancel(made.id(), "");
            return made;
        });
        assertThat(people().as("member", () -> showAsHost.show(made.id()))
                        .view()
                        .state())
                .isEqualTo(BookingState.CANCELLED);
        assertThat(offers("host", later, Visitor.unknown())).isTrue();
        assertThat(offers("fresh", later, Visitor.unknown())).isTrue();
    }

    @Test
    @Order(8)
    @RunAsClient
    void answersAreNotInTheInviteesMail() {
        assertThat(Db.count(
                        "select count(*) from message where tenant_id = ? and content::text like '%roof%' and"
                                + " recipient like 'ada%'",
                        tenant))
                .isZero();
    }
}
