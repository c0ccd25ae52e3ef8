package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.bookonce.scheduling.booking.BookingFilter;
import org.bookonce.scheduling.booking.CancelBookingAsHost;
import org.bookonce.scheduling.booking.ListBookings;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.booking.ShowBooking;
import org.bookonce.scheduling.booking.ShowBookingAsHost;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.scheduling.oneoff.BookOfferedSlot;
import org.bookonce.scheduling.oneoff.CreateOneOff;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.scheduling.oneoff.DeleteOneOff;
import org.bookonce.scheduling.oneoff.ListOneOffs;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.NewSlot;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OneOffFilter;
import org.bookonce.scheduling.oneoff.OpenOneOff;
import org.bookonce.scheduling.oneoff.OpenedOneOff;
import org.bookonce.scheduling.oneoff.Overlap;
import org.bookonce.scheduling.oneoff.ShowHostTime;
import org.bookonce.scheduling.oneoff.SlotBooking;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.InvariantsOf;
import org.bookonce.tenant.membership.ListTeammates;
import org.bookonce.tenant.shared.FormKeys;
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
public class UseCasesIT {

    private static final int THREADS = 12;
    private static final int OPERATIONS = 150;

    private static final AtomicInteger HOURS = new AtomicInteger();

    private static UUID tenant;

    @Inject
    CreateOneOff create;

    @Inject
    DeleteOneOff delete;

    @Inject
    OpenOneOff open;

    @Inject
    BookOfferedSlot book;

    @Inject
    CancelBookingAsHost cancelAsHost;

    @Inject
    ShowBooking show;

    @Inject
    ShowBookingAsHost showAsHost;

    @Inject
    ShowHostTime hostTime;

    @Inject
    ListOneOffs oneOffs;

    @Inject
    ListBookings bookings;

    @Inject
    ListTeammates teammates;

    @Inject
    FormKeys keys;

    @Resource
    ManagedExecutorService executor;

    private People people;

    @Deployment
    static WebArchive archive() {
        TestOrganization organization = TestOrganization.create("inside");
        tenant = organization.id();
        return InsideArchive.with(
                organization,
                TestOrganization.create("outside"),
                UseCasesIT.class,
                People.class,
                Answers.class,
                RandomOperations.class,
                AvailabilityLife.class,
                Refused.class,
                Refused.Or.class);
    }

    @Test
    @Order(1)
    void aMemberCannotActForATeammate() {
        assertThat(Answers.of(() -> people().as("member", () -> create.create(oneOff("second")))))
                .isEqualTo("oneoff.not-yours-to-offer");
        assertThat(Answers.of(() -> people().as(
                                "member",
                                () -> hostTime.show(people().id("second"), LocalDate.now(), LocalDate.now()))))
                .isEqualTo("oneoff.not-yours-to-offer");
        assertThat(people().as("member", teammates::list)).hasSize(1);
        assertThat(people().as("owner", teammates::list)).hasSize(4);
    }

    @Test
    @Order(1)
    void aMemberCannotSeeOrEndWhatIsATeammates() {
        CreatedOneOff theirs = people().as("owner", () -> create.create(oneOff("second")));
        MadeBooking booking = booked(people().as("owner", () -> create.create(oneOff("second"))));
        assertThat(Answers.of(() -> people().as("member", () -> deleted(theirs.id()))))
                .isEqualTo("oneoff.not-found");
        assertThat(Answers.of(() -> people().as("member", () -> showAsHost.show(booking.id()))))
                .isEqualTo("booking.not-found");
        assertThat(Answers.of(() -> people().as("member", () -> cancelled(booking.id()))))
                .isEqualTo("booking.not-found");
        assertThat(people().as("member", () -> oneOffs.list(allOneOffs())).rows())
                .noneMatch(row -> row.id().equals(theirs.id()));
        assertThat(people().as("second", () -> oneOffs.list(allOneOffs())).rows())
                .anyMatch(row -> row.id().equals(theirs.id()));
        assertThat(Answers.of(() -> people().as("second", () -> deleted(theirs.id()))))
                .as("the teammate may delete what was made on their behalf (R2.1)")
                .isEqualTo("done");
    }

    @Test
    @Order(1)
    void anotherOrganizationsIdsAndTokensAnswerAsIfTheyDidNotExist() {
        CreatedOneOff mine = people().as("owner", () -> create.create(oneOff("member")));
        MadeBooking booking = booked(people().as("owner", () -> create.create(oneOff("member"))));
        UUID unknown = UUID.randomUUID();
        assertThat(Answers.of(() -> people().asStranger(() -> deleted(mine.id()))))
                .isEqualTo(Answers.of(() -> people().asStranger(() -> deleted(unknown))))
                .isEqualTo("oneoff.not-found");
        assertThat(Answers.of(() -> people().asStranger(() -> showAsHost.show(booking.id()))))
                .isEqualTo(Answers.of(() -> people().asStranger(() -> showAsHost.show(unknown))))
                .isEqualTo("booking.not-found");
        assertThat(Answers.of(() -> people().asStranger(() -> cancelled(booking.id()))))
                .isEqualTo("booking.not-found");
        assertThat(Answers.of(() -> people().asStranger(() -> create.create(oneOff("member")))))
                .as("a host of another organization is no host")
                .isEqualTo("oneoff.host-unknown");
        assertThat(Answers.of(() -> people().asInviteeElsewhere(() -> open.open(token(mine)))))
                .isEqualTo("oneoff.not-found");
        assertThat(Answers.of(() -> people().asInviteeElsewhere(() -> show.show(booking.manageToken()))))
                .isEqualTo("booking.not-found");
        assertThat(people().asStranger(() -> oneOffs.list(allOneOffs())).total())
                .isZero();
        assertThat(people().asStranger(() -> bookings.list(BookingFilter.ALL, Optional.empty(), 200))
                        .total())
                .isZero();
    }

    @Test
    @Order(1)
    void withoutAnOrganizationNothingWorks() {
        assertThatThrownBy(() -> people().nowhere(() -> open.open("x")))
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    @Order(1)
    void anInviteeCannotDoWhatNeedsASignIn() {
        assertThat(Answers.of(() -> people().asInvitee(() -> create.create(oneOff("member")))))
                .isEqualTo("access.forbidden");
        assertThat(Answers.of(() -> people().asInvitee(() -> oneOffs.list(allOneOffs()))))
                .isEqualTo("access.forbidden");
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
    }

    private People people() {
        if (people == null) {
            people = new People();
        }
        return people;
    }

    /** A held one-off of the host at an hour that no other call uses. */
    private NewOneOff oneOff(String host) {
        LocalDateTime start = LocalDateTime.now(ZoneOffset.UTC)
                .plusDays(100)
                .truncatedTo(ChronoUnit.DAYS)
                .plusHours(HOURS.incrementAndGet());
        return new NewOneOff(
                people().id(host),
                "Inside",
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

    private static NewOneOff unheld(NewOneOff held) {
        return new NewOneOff(
                held.hostId(),
                "Unheld",
                "",
                30,
                held.location(),
                held.slots(),
                false,
                null,
                true,
                "",
                "",
                OneOffChoices.STANDARD,
                false);
    }

    private MadeBooking booked(CreatedOneOff link) {
        return people().asInvitee(() -> {
            OpenedOneOff opened = open.open(token(link));
            String key = keys.issue(
                    BookOfferedSlot.purpose(opened.id(), opened.slots().get(0).id()));
            return book.book(form(link, opened, key, "ada@inside.example"));
        });
    }

    private static SlotBooking form(CreatedOneOff link, OpenedOneOff opened, String key, String email) {
        UUID slot = opened.slots().get(0).id();
        return new SlotBooking(token(link), slot, "Ada", email, "", ZoneId.of("Asia/Tokyo"), "en", true, key);
    }

    private Object deleted(UUID id) {
        delete.delete(id);
        return id;
    }

    private Object cancelled(UUID id) {
        cancelAsHost.cancel(id, "");
        return id;
    }

    private static OneOffFilter allOneOffs() {
        return new OneOffFilter(Optional.empty(), Optional.empty(), "", Optional.empty(), 200);
    }

    private static String token(CreatedOneOff link) {
        return link.url().substring(link.url().lastIndexOf('/') + 1);
    }
}
