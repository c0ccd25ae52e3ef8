package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.bookonce.scheduling.oneoff.BookOfferedSlot;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.OpenedOneOff;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.InvariantsOf;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The use cases inside the built archive, on the real database: who may do what (R1.4, R14.2), and random races. */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class UseCasesIT extends WhoMayDoWhat {

    private static final int THREADS = 12;
    private static final int OPERATIONS = 150;

    @Deployment
    static WebArchive archive() {
        TestOrganization organization = TestOrganization.create("inside");
        tenant = organization.id();
        return InsideArchive.with(organization, TestOrganization.create("outside"));
    }

    @Test
    @Order(1)
    void aRefusedBookingLeavesTheLinkUnused() {
        CreatedOneOff link = people().as("owner", () -> create.create(oneOff("member")));
        OpenedOneOff opened = people().asInvitee(() -> open.open(token(link)));
        String key = keys.issue(
                BookOfferedSlot.purpose(opened.id(), opened.slots().get(0).id()));
        assertThat(Answers.of(() -> people().asInvitee(() -> book.book(form(link, opened, key, "not an address")))))
                .isEqualTo("input.not-an-email");
        assertThat(people().asInvitee(() -> open.open(token(link))).mayBook()).isTrue();
        assertThat(Answers.of(() -> people().asInvitee(() -> book.book(form(link, opened, key, "a@b.example")))))
                .isEqualTo("done");
    }

    @Test
    @Order(1)
    void aHeldTimeMayTakeTheLastFreeSlotOfAnUnheldOffer() {
        NewOneOff held = oneOff("second");
        CreatedOneOff unheld = people().as("owner", () -> create.create(unheld(held)));
        assertThat(people().asInvitee(() -> open.open(token(unheld))).mayBook()).isTrue();
        people().as("owner", () -> create.create(held));
        assertThat(people().asInvitee(() -> open.open(token(unheld))).mayBook())
                .as("the link stays open, its page says that nothing is free (R2.4)")
                .isFalse();
    }

    @Test
    @Order(1)
    void schedulesAreThereSavedAndDeleted() {
        AvailabilityLife life = new AvailabilityLife(people());
        life.theStandardWeekIsThereBeforeAnybodyChangesIt();
        life.whatIsSavedIsReadAgainAndAnOldVersionIsRefused();
        life.whatIsWrongIsToldAtItsRow();
        life.oneOfSeveralIsTheStandardOneAndThereAreTwentyAtMost();
    }

    @Test
    @Order(2)
    @RunAsClient
    void theHostWasToldOnceThatNothingIsFree() {
        assertThat(Db.count("select count(*) from message where tenant_id = ? and kind = 'ONE_OFF_NONE_FREE'", tenant))
                .isOne();
    }

    @Test
    @Order(3)
    void randomOperationsAreDoneOrRefusedAndNeverFail() throws Exception {
        RandomOperations operations = new RandomOperations(people());
        List<Future<List<String>>> threads = new ArrayList<>();
        long seed = System.nanoTime();
        for (int i = 0; i < THREADS; i++) {
            Random random = new Random(seed + i);
            threads.add(executor.submit(() -> {
                List<String> results = new ArrayList<>();
                for (int n = 0; n < OPERATIONS; n++) {
                    results.add(operations.next(random));
                }
                return results;
            }));
        }
        List<String> results = new ArrayList<>();
        for (Future<List<String>> thread : threads) {
            results.addAll(thread.get());
        }
        Map<String, Long> counts =
                results.stream().collect(Collectors.groupingBy(r -> r, TreeMap::new, Collectors.counting()));
        assertThat(results).as("seed " + seed).hasSize(THREADS * OPERATIONS);
        assertThat(counts.keySet())
                .as("every kind of end was reached: " + counts)
                .contains(
                        "create done",
                        "create oneoff.slot-meets-hold",
                        "book done",
                        "book oneoff.booked",
                        "cancel done",
                        "move done",
                        "move booking.time-taken",
                        "move booking.cancelled",
                        "delete done",
                        "book oneoff.deleted",
                        "book oneoff.expired",
                        "delete oneoff.booked-cannot-be-deleted");
    }

    @Test
    @Order(4)
    @RunAsClient
    void afterwardsEveryInvariantHoldsInTheDatabase() {
        InvariantsOf.organization(tenant);
        assertThat(Db.count(
                        "select count(*) from audit_entry where tenant_id = ? and action = 'oneoff.replace'", tenant))
                .as("cancelled ones that were replaced")
                .isPositive();
        assertThat(Db.count(
                        """
                        select count(*) from one_off n join booking b
                          on b.tenant_id = n.tenant_id and b.one_off_id = n.made_from
                        where n.tenant_id = ? and b.status <> 'CANCELLED'
                        """,
                        tenant))
                .as("replacements of what still stands")
                .isZero();
    }
}
