package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.bookinglink.BookSlot;
import org.bookonce.scheduling.bookinglink.HeldSlot;
import org.bookonce.scheduling.bookinglink.OpenSlotForm;
import org.bookonce.scheduling.bookinglink.SlotRequest;
import org.bookonce.scheduling.eventtype.DeactivateEventType;
import org.bookonce.scheduling.eventtype.DeleteEventType;
import org.bookonce.scheduling.oneoff.ShowHeldHours;
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

/** The form of a slot, on the real database: it holds its time for its visitor (R8.4, R8.5) and books once (R8.3). */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class LinkFormsIT extends TriedLinks {

    @Inject
    OpenSlotForm openSlotForm;

    @Inject
    DeactivateEventType deactivate;

    @Inject
    DeleteEventType delete;

    @Inject
    ShowHeldHours heldHours;

    @Deployment
    static WebArchive archive() {
        return archive("link-forms");
    }

    @Test
    @Order(1)
    void anOpenFormHoldsItsSlotForItsVisitorAlone() {
        byte[] visitor = Visitor.unknown();
        Instant slot = at(1, 10);
        HeldSlot held = hold("holds", slot, visitor);
        assertThat(held.until()).isPresent();
        assertThat(held.visitor()).isEqualTo(Visitor.text(visitor));
        assertThat(offers("holds", slot, visitor)).as("to whoever comes back").isTrue();
        assertThat(offers("holds", slot, Visitor.unknown())).isFalse();
        assertThat(offers("host", slot, visitor))
                .as("another link of the same host")
                .isFalse();
        assertThat(Answers.of(() -> hold("holds", slot, Visitor.unknown()))).isEqualTo("booking-link.slot-taken");
        assertThat(people().asInvitee(() -> openSlotForm.open(text("holds"), 30, slot, visitor))
                        .heldUntil())
                .isEqualTo(held.until());
        hold("holds", at(1, 12), visitor);
        assertThat(offers("holds", slot, Visitor.unknown()))
                .as("what was held before")
                .isTrue();
    }

    @Test
    @Order(1)
    void openFormsAreNoHeldHours() {
        hold("holds", at(2, 10), Visitor.unknown());
        assertThat(people().as("member", () -> heldHours.show(people().id("member")))
                        .used())
                .isZero();
    }

    @Test
    @Order(2)
    void theTwentyFirstFormOpensWithoutAHoldAndStillBooks() {
        for (int i = 0; i < 20; i++) {
            hold("capped", at(3, 0).plus(Duration.ofHours(i)), Visitor.unknown());
        }
        byte[] late = Visitor.unknown();
        Instant slot = at(4, 10);
        assertThat(hold("capped", slot, late).until()).isEmpty();
        assertThat(book("capped", slot, late, Map.of()).start()).isEqualTo(slot);
    }

    @Test
    @Order(2)
    void whoHeldASlotBooksItInPlaceAndTheSameFormBooksOnce() {
        byte[] visitor = Visitor.unknown();
        Instant slot = at(5, 10);
        hold("host", slot, visitor);
        String key = keys.issue(BookSlot.purpose(id("host.id"), 30, slot), visitor);
        MadeBooking first = people().asInvitee(() -> bookSlot.book(request("host", slot, Map.of(), key)));
        MadeBooking again = people().asInvitee(() -> bookSlot.book(request("host", slot, Map.of(), key)));
        assertThat(again).isEqualTo(first);
        assertThat(offers("host", slot, visitor)).isFalse();
        assertThat(answer(() -> book("host", slot, Visitor.unknown(), Map.of())))
                .isEqualTo("booking-link.slot-taken");
    }

    @Test
    @Order(2)
    void whoseHeldHostIsGoneIsTakenByAnother() {
        byte[] visitor = Visitor.unknown();
        Instant slot = at(11, 9);
        hold("team", slot, visitor);
        List<UUID> others = List.of(
                hostOf(book("team", slot, Visitor.unknown(), Map.of())),
                hostOf(book("team", slot, Visitor.unknown(), Map.of())));
        assertThat(answer(() -> book("team", slot, Visitor.unknown(), Map.of())))
                .as("the third one is held")
                .isEqualTo("booking-link.slot-taken");
        assertThat(others).doesNotContain(hostOf(book("team", slot, visitor, Map.of())));
    }

    @Test
    @Order(2)
    void theSameFormGivesTheSameBookingWhateverBecameOfItsLink() {
        Instant slot = at(14, 10);
        String key = keys.issue(BookSlot.purpose(id("closing.id"), 30, slot), Visitor.unknown());
        String unused = keys.issue(BookSlot.purpose(id("closing.id"), 30, slot), Visitor.unknown());
        SlotRequest form = request("closing", slot, Map.of(), key);
        MadeBooking made = people().asInvitee(() -> bookSlot.book(form));
        people().as("member", () -> {
            deactivate.deactivate(id("closing.id"));
            return made;
        });
        assertThat(people().asInvitee(() -> bookSlot.book(form))).isEqualTo(made);
        people().as("member", () -> {
            delete.delete(id("closing.id"));
            return made;
        });
        assertThat(people().asInvitee(() -> bookSlot.book(form))).isEqualTo(made);
        assertThat(people().asInvitee(() -> bookSlot.book(at("host", form))))
                .as("sent to an address that is another link's by now")
                .isEqualTo(made);
        assertThat(answer(() -> people().asInvitee(() -> bookSlot.book(request("closing", slot, Map.of(), unused)))))
                .as("a form that booked nothing")
                .isEqualTo("booking-link.not-found");
        assertThat(answer(() -> people().asInvitee(
                                () -> bookSlot.book(request("closing", slot.plusSeconds(1800), Map.of(), key)))))
                .as("the key of another form")
                .isEqualTo("booking-link.not-found");
        assertThat(answer(() -> people().asInviteeElsewhere(() -> bookSlot.book(form))))
                .as("in another organization")
                .isEqualTo("booking-link.not-found");
    }

    @Test
    @Order(6)
    @RunAsClient
    void thenElevenMinutesGoBy() {
        assertThat(Db.execute("insert into clock_shift (tenant_id, shift) values (?, interval '11 minutes')", tenant))
                .isOne();
    }

    @Test
    @Order(7)
    void whatOpenFormsHeldHasLapsedAndTheyStillBookWhatIsFree() {
        assertThat(offers("holds", at(1, 12), Visitor.unknown()))
                .as("held eleven minutes ago")
                .isTrue();
        assertThat(hold("capped", at(21, 9), Visitor.unknown()).until())
                .as("twenty forms lapsed, too")
                .isPresent();
    }

    private SlotRequest at(String link, SlotRequest form) {
        return request(link, form.start(), form.answers(), form.formKey());
    }
}
