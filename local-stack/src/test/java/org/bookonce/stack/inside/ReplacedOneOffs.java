package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OneOffRow;
import org.bookonce.scheduling.oneoff.OneOffStatus;
import org.bookonce.scheduling.oneoff.OneOffView;
import org.bookonce.scheduling.oneoff.ShowHeldHours;
import org.bookonce.stack.Db;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What takes the place of a one-off: of a cancelled booking's (R2.13), or by duplicating (R2.5). */
abstract class ReplacedOneOffs extends LivingOneOffs {

    @Test
    @Order(1)
    void whenAnInviteeCancelsAReplacementOffersTheTimesAgain() {
        CreatedOneOff link = life().create("owner", life().offer("member", REPLACED, life().at(1), life().at(2)));
        MadeBooking booking = life().book(link, 0);
        life().cancelAsInvitee(booking);
        OneOffRow made = replacementOf(link);
        assertThat(made.status()).isEqualTo(OneOffStatus.OPEN);
        assertThat(made.createdByName()).isEqualTo(row(link).createdByName()).isNotEqualTo(made.hostName());
        assertThat(made.slots()).isEqualTo(2);
        assertThat(made.heldMinutes()).isEqualTo(60);
        assertThat(made.url()).isNotEqualTo(link.url());
        assertThat(life().people().as("owner", () -> showReplacement.show(booking.id())))
                .contains(made.url());
        assertThat(Answers.of(() -> life().people().as("second", () -> showReplacement.show(booking.id()))))
                .isEqualTo("booking.not-found");
        assertThat(Answers.of(() -> life().open(link.url())))
                .as("the old address never comes back")
                .isEqualTo("oneoff.booked");
        assertThat(life().open(made.url()).slots()).hasSize(2).allMatch(slot -> slot.free());
        OneOffView again = life().people().as("member", () -> show.show(made.id()));
        assertThat(again.changeNotice()).isEqualTo(240);
        assertThat(again.proposals()).isTrue();
        assertThat(again.replacement()).isTrue();
    }

    @Test
    @Order(1)
    void whenTheHostCancelsWhatIsTakenMeanwhileIsNotHeld() {
        LocalDateTime booked = life().at(3);
        LocalDateTime freed = life().at(4);
        CreatedOneOff link = life().create("member", life().offer("member", REPLACED, booked, freed));
        MadeBooking booking = life().book(link, 0);
        life().create("member", life().offer("member", OneOffChoices.STANDARD, freed));
        life().cancelAsHost("member", booking);
        life().cancelAsHost("member", booking);
        OneOffRow made = replacementOf(link);
        assertThat(made.heldMinutes()).isEqualTo(30);
        assertThat(life().open(made.url()).slots())
                .extracting(slot -> slot.free())
                .containsExactly(true, false);
        assertThat(rows(related(link))).as("cancelled twice, replaced once").hasSize(2);
    }

    @Test
    @Order(1)
    void unlessItWasChosenNothingIsMade() {
        CreatedOneOff link = life().create("member", life().offer("member", OneOffChoices.STANDARD, life().at(5)));
        life().cancelAsInvitee(life().book(link, 0));
        assertThat(rows(related(link))).hasSize(1);
    }

    @Test
    @Order(1)
    void whereTheHostGoesNothingTakesItsPlace() {
        CreatedOneOff link = life().create("admin", life().offer("admin", REPLACED, life().at(7), life().at(8)));
        MadeBooking booking = life().book(link, 0);
        UUID host = life().people().id("admin");
        assertThat(life().people().as("owner", () -> cancelAll.cancel(host, "Gone")))
                .isOne();
        assertThat(rows(related(link))).hasSize(1);
        assertThat(life().people().as("owner", () -> showReplacement.show(booking.id())))
                .isEmpty();
    }

    @Test
    @Order(1)
    void aReplacementIsMadeOutsideOfTheLimits() {
        CreatedOneOff link = life().create("second", life().offer("second", REPLACED, life().at(6)));
        MadeBooking booking = life().book(link, 0);
        life().forbidHolds("second");
        life().cancelAsHost("second", booking);
        assertThat(replacementOf(link).heldMinutes()).isEqualTo(30);
        assertThat(life().people()
                        .as("second", () -> heldHours.show(life().people().id("second"))))
                .isEqualTo(new ShowHeldHours.HeldHours(0.5, 0));
        life().allowHolds("second");
    }

    @Test
    @Order(2)
    @RunAsClient
    void bothHappenedInOneTransactionAndWereToldAndWrittenDown() {
        assertThat(Db.column(
                        """
                        select b.xmin::text = n.xmin::text from booking b
                        join one_off n on n.tenant_id = b.tenant_id and n.made_from = b.one_off_id where b.tenant_id = ?
                        """,
                        tenant))
                .hasSize(3)
                .containsOnly(true);
        assertThat(Db.column(
                        "select recipient from message where tenant_id = ? and kind = 'ONE_OFF_REPLACED' order by 1",
                        tenant))
                .as("the host, and who made it for them")
                .hasSize(4);
        assertThat(Db.count(
                        "select count(*) from audit_entry where tenant_id = ? and action = 'oneoff.replace'", tenant))
                .isEqualTo(3);
    }

    @Test
    @Order(3)
    void aReplacedOneKeepsTheHostsTimeWithoutAGap() {
        Set<String> ends = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            LocalDateTime time = life().at(100 + round);
            CreatedOneOff old = life().create("member", life().offer("member", OneOffChoices.STANDARD, time));
            Supplier<String> booking = life().prepared(old, 0);
            AtomicInteger next = new AtomicInteger();
            List<String> answers = Together.run(executor, 3, () -> switch (next.getAndIncrement()) {
                case 0 ->
                    "replace "
                            + Answers.of(() -> life().people()
                                    .as(
                                            "member",
                                            () -> duplicate.duplicate(
                                                    old.id(),
                                                    true,
                                                    life().offer("member", OneOffChoices.STANDARD, time))));
                case 1 -> "book " + booking.get();
                default ->
                    "hold "
                            + Answers.of(
                                    () -> life().create("owner", life().offer("member", OneOffChoices.STANDARD, time)));
            });
            assertThat(answers)
                    .as("the time was never free")
                    .containsAnyOf("hold oneoff.slot-meets-hold", "hold oneoff.slot-meets-booking");
            ends.add(String.join(
                    ", ",
                    answers.stream()
                            .filter(end -> !end.startsWith("hold"))
                            .sorted()
                            .toList()));
        }
        assertThat(ends)
                .isSubsetOf("book oneoff.deleted, replace done", "book done, replace oneoff.booked-cannot-be-deleted");
    }

    @Test
    @Order(3)
    void aCopyIsMadeByWhoMayActForTheHostAndOfWhatTheySee() {
        CreatedOneOff theirs = life().create("second", life().offer("second", OneOffChoices.STANDARD, life().at(20)));
        assertThat(Answers.of(() -> life().people().as("member", () -> show.show(theirs.id()))))
                .isEqualTo("oneoff.not-found");
        assertThat(Answers.of(() -> life().people()
                        .as(
                                "member",
                                () -> duplicate.duplicate(
                                        theirs.id(),
                                        true,
                                        life().offer("member", OneOffChoices.STANDARD, life().at(21))))))
                .isEqualTo("oneoff.not-found");
        assertThat(row(theirs).status()).isEqualTo(OneOffStatus.OPEN);
        CreatedOneOff moved = life().people()
                .as(
                        "owner",
                        () -> duplicate.duplicate(
                                theirs.id(), true, life().offer("member", OneOffChoices.STANDARD, life().at(21))));
        assertThat(row(moved).madeFrom()).contains(theirs.id());
        assertThat(rows(related(theirs))).extracting(OneOffRow::status).contains(OneOffStatus.DELETED);
    }
}
