package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bookonce.scheduling.booking.BookingDetail;
import org.bookonce.scheduling.booking.BookingFilter;
import org.bookonce.scheduling.booking.BookingRow;
import org.bookonce.scheduling.booking.BookingState;
import org.bookonce.scheduling.booking.CancelBooking;
import org.bookonce.scheduling.booking.ExportBookings;
import org.bookonce.scheduling.booking.HistoryLine;
import org.bookonce.scheduling.booking.HistoryLine.What;
import org.bookonce.scheduling.booking.HostMove;
import org.bookonce.scheduling.booking.ListBookings;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.booking.MarkNoShow;
import org.bookonce.scheduling.booking.MoveBooking;
import org.bookonce.scheduling.booking.Occurrence;
import org.bookonce.scheduling.booking.ShowBooking;
import org.bookonce.scheduling.booking.ShowBookingAsHost;
import org.bookonce.scheduling.booking.UndoNoShow;
import org.bookonce.scheduling.booking.WriteBookingNotes;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.scheduling.oneoff.BookOfferedSlot;
import org.bookonce.scheduling.oneoff.CreateOneOff;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.scheduling.oneoff.MoveToOfferedSlot;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.NewSlot;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OpenOneOff;
import org.bookonce.scheduling.oneoff.OpenedOneOff;
import org.bookonce.scheduling.oneoff.OtherSlots;
import org.bookonce.scheduling.oneoff.Overlap;
import org.bookonce.scheduling.oneoff.ShowOtherSlots;
import org.bookonce.scheduling.oneoff.SlotBooking;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.InvariantsOf;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.shared.Slice;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Bookings that change, on the real database (R2.6, R2.11, R7.2–7.4, R8.1, R8.3). */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class BookingChangesIT {

    private static final AtomicInteger DAYS = new AtomicInteger(100);

    private static UUID tenant;

    /** Inside the archive: bookings of one test that another one looks at later. */
    private static Made late;

    private static Made intime;

    private static Made never;

    @Inject
    CreateOneOff create;

    @Inject
    OpenOneOff open;

    @Inject
    BookOfferedSlot book;

    @Inject
    ShowOtherSlots others;

    @Inject
    MoveToOfferedSlot moveToSlot;

    @Inject
    MoveBooking moveBooking;

    @Inject
    CancelBooking cancel;

    @Inject
    ShowBooking show;

    @Inject
    ShowBookingAsHost showAsHost;

    @Inject
    WriteBookingNotes writeNotes;

    @Inject
    MarkNoShow markNoShow;

    @Inject
    UndoNoShow undoNoShow;

    @Inject
    ListBookings list;

    @Inject
    ExportBookings export;

    @Inject
    FormKeys keys;

    private People people;

    @Deployment
    static WebArchive archive() {
        TestOrganization organization = TestOrganization.create("changes");
        tenant = organization.id();
        return InsideArchive.with(
                organization,
                TestOrganization.create("outside-changes"),
                BookingChangesIT.class,
                People.class,
                Answers.class);
    }

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

    @Test
    @Order(1)
    void notesAreTheHostsSidesAndAStaleOneIsTold() {
        Made made = made(0, 1, false);
        assertThat(notes("member", made, 0, "Likes tea.")).isEqualTo("done");
        assertThat(notes("admin", made, 0, "Likes coffee.")).isEqualTo("booking.notes-changed");
        assertThat(notes("admin", made, 1, "Likes coffee.")).isEqualTo("done");
        assertThat(notes("member", made, 2, "x".repeat(2001))).isEqualTo("input.too-long");
        assertThat(notes("second", made, 2, "Mine")).isEqualTo("booking.not-found");
        assertThat(detail(made).notes()).isEqualTo("Likes coffee.");
        assertThat(whats(detail(made))).containsExactly(What.MADE, What.NOTES, What.NOTES);
        assertThat(detail(made).sequence()).isZero();
    }

    @Test
    @Order(1)
    void theListGoesOnByKeyInEveryOrder() {
        Stream.generate(() -> made(0, 1, false)).limit(5).toList();
        for (BookingFilter.Sort sort : BookingFilter.Sort.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                BookingFilter filter = new BookingFilter(
                        BookingFilter.When.ALL,
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        sort,
                        descending);
                List<UUID> whole = people().as("owner", () -> list.list(filter, Optional.empty(), 200)).rows().stream()
                        .map(BookingRow::id)
                        .toList();
                assertThat(paged(filter)).as(sort + " " + descending).isEqualTo(whole);
                Slice<BookingRow> file = people().as("owner", () -> export.export(filter, Optional.empty()));
                assertThat(file.rows()).extracting(BookingRow::id).isEqualTo(whole);
            }
        }
    }

    /** Forms do not live as long as the clock is about to go on. */
    @Test
    @Order(1)
    void bookingsAreMadeForSixtyDaysFromNow() {
        Instant inTwoHours = Instant.now().plus(60, ChronoUnit.DAYS).plus(2, ChronoUnit.HOURS);
        late = made(180, 2, false, inTwoHours);
        intime = made(60, 2, false, inTwoHours.plus(1, ChronoUnit.DAYS));
        never = made(null, 1, false, inTwoHours.plus(2, ChronoUnit.DAYS));
        assertThat(people().asInvitee(() -> show.show(late.token())).mayCancel())
                .as("as long as there is time")
                .isTrue();
    }

    @Test
    @Order(2)
    @RunAsClient
    void thenTheClockGoesOn() {
        assertThat(Db.execute("insert into clock_shift (tenant_id, shift) values (?, interval '60 days')", tenant))
                .isOne();
    }

    @Test
    @Order(3)
    void theNoticeIsKeptToByTheDatabasesClock() {
        assertThat(cancelled(late)).isEqualTo("booking.change-too-late");
        assertThat(Answers.of(() -> people().asInvitee(() -> others.show(late.token()))))
                .isEqualTo("booking.change-too-late");
        assertThat(people().asInvitee(() -> show.show(intime.token())).changeableUntil())
                .contains(intime.start().minusSeconds(3600));
        assertThat(cancelled(intime)).isEqualTo("done");
        assertThat(cancelled(never)).isEqualTo("booking.change-never");
        assertThat(hostMoves("member", never, 0, wall(never.start()).plusHours(1), 30))
                .as("the host always can")
                .isEqualTo("done");
    }

    @Test
    @Order(3)
    void nobodyIsMissedBeforeTheMeetingBegins() {
        assertThat(noShow(never)).isEqualTo("booking.not-begun");
    }

    @Test
    @Order(4)
    @RunAsClient
    void thenTheClockGoesOnBeyondAllMeetings() {
        assertThat(Db.execute("update clock_shift set shift = interval '900 days' where tenant_id = ?", tenant))
                .isOne();
    }

    @Test
    @Order(5)
    void aMeetingIsCompletedByTimeAndMissedWhenTheHostSaysSo() {
        BookingRow row = people().as(
                        "owner",
                        () -> list.list(
                                BookingFilter.of(BookingFilter.When.PAST, Optional.empty()), Optional.empty(), 1))
                .rows()
                .get(0);
        assertThat(row.state()).isEqualTo(BookingState.COMPLETED);
        people().as("owner", () -> run(() -> markNoShow.mark(row.id())));
        people().as("owner", () -> run(() -> markNoShow.mark(row.id())));
        BookingDetail missed = people().as("owner", () -> showAsHost.show(row.id()));
        assertThat(missed.view().state()).isEqualTo(BookingState.NO_SHOW);
        assertThat(whats(missed)).as("marked once").endsWith(What.NO_SHOW);
        assertThat(missed.view().mayCancel()).isFalse();
        assertThat(people().as(
                                "owner",
                                () -> list.list(
                                        BookingFilter.of(BookingFilter.When.NO_SHOW, Optional.empty()),
                                        Optional.empty(),
                                        9))
                        .rows())
                .extracting(BookingRow::id)
                .containsExactly(row.id());
        people().as("owner", () -> run(() -> undoNoShow.undo(row.id())));
        assertThat(people().as("owner", () -> showAsHost.show(row.id())).view().state())
                .isEqualTo(BookingState.COMPLETED);
    }

    @Test
    @Order(6)
    @RunAsClient
    void afterwardsEveryInvariantHolds() {
        InvariantsOf.organization(tenant);
        assertThat(Db.count(
                        """
                        select count(*) from booking b left join host_time t on t.tenant_id = b.tenant_id
                          and t.booking_id = b.id and t.starts_at = b.starts_at and t.ends_at = b.ends_at
                        where b.tenant_id = ? and (b.status = 'CONFIRMED') <> (t.id is not null)
                        """,
                        tenant))
                .as("bookings whose claim is elsewhere")
                .isZero();
        assertThat(Db.count(
                        "select count(*) from message where tenant_id = ? and content::text like '%Likes%'", tenant))
                .as("mails with notes")
                .isZero();
    }

    /** A booking that was made, with the link it came from. */
    private record Made(UUID id, String token, String link, Instant start) {}

    private People people() {
        if (people == null) {
            people = new People();
        }
        return people;
    }

    private Made made(Integer notice, int slots, boolean hold) {
        return made(notice, slots, hold, new Instant[0]);
    }

    private Made made(Integer notice, int slots, boolean hold, Instant... first) {
        NewOneOff offer = offer(slots, hold, notice, first);
        CreatedOneOff created = people().as("owner", () -> create.create(offer));
        String link = created.url().substring(created.url().lastIndexOf('/') + 1);
        return people().asInvitee(() -> {
            OpenedOneOff opened = open.open(link);
            UUID slot = opened.slots().get(0).id();
            MadeBooking booking = book.book(new SlotBooking(
                    link,
                    slot,
                    "Ada",
                    "ada@changes.example",
                    "",
                    ZoneId.of("Asia/Tokyo"),
                    "en",
                    true,
                    keys.issue(BookOfferedSlot.purpose(opened.id(), slot))));
            return new Made(booking.id(), booking.manageToken(), link, booking.start());
        });
    }

    /** Of the member, who is in Kolkata: one slot a day, at days that nothing else uses. */
    private NewOneOff offer(int slots, boolean hold, Integer notice, Instant... first) {
        List<NewSlot> times = Stream.iterate(0, i -> i + 1)
                .limit(slots)
                .map(i -> i < first.length
                        ? wall(first[i])
                        : LocalDateTime.now(ZoneOffset.UTC)
                                .truncatedTo(ChronoUnit.DAYS)
                                .plusDays(DAYS.incrementAndGet())
                                .plusHours(9))
                .map(start -> new NewSlot(start, 30, Overlap.NONE))
                .toList();
        return new NewOneOff(
                people().id("member"),
                "Changes",
                "",
                30,
                new Location(LocationKind.VIDEO, ""),
                times,
                hold,
                null,
                true,
                "",
                "",
                new OneOffChoices(null, false, false, notice),
                false);
    }

    private static LocalDateTime wall(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MINUTES), ZoneId.of("Asia/Kolkata"));
    }

    private BookingDetail detail(Made made) {
        return people().as("owner", () -> showAsHost.show(made.id()));
    }

    private static List<What> whats(BookingDetail detail) {
        return detail.history().stream().map(HistoryLine::what).toList();
    }

    private String moved(Made made, UUID slot, String key) {
        return people().asInvitee(() -> Answers.of(() -> run(() -> moveToSlot.move(made.token(), slot, key))));
    }

    private String hostMoves(String who, Made made, int sequence, LocalDateTime start, int minutes) {
        return people().as(
                        who,
                        () -> Answers.of(() -> run(() -> moveBooking.move(
                                new HostMove(made.id(), sequence, start, minutes, Occurrence.UNSAID)))));
    }

    private String notes(String who, Made made, int version, String text) {
        return people().as(who, () -> Answers.of(() -> run(() -> writeNotes.write(made.id(), version, text))));
    }

    private String noShow(Made made) {
        return people().as("member", () -> Answers.of(() -> run(() -> markNoShow.mark(made.id()))));
    }

    private String cancelled(Made made) {
        String key = keys.issue(CancelBooking.purpose(made.id()));
        return people().asInvitee(() -> Answers.of(() -> run(() -> cancel.cancel(made.token(), "", key))));
    }

    private List<UUID> paged(BookingFilter filter) {
        List<UUID> ids = new java.util.ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> from = cursor;
            Slice<BookingRow> page =
                    people().as("owner", () -> list.list(filter, from, 2)).slice();
            page.rows().forEach(row -> ids.add(row.id()));
            cursor = page.next();
        } while (cursor.isPresent());
        return ids;
    }

    private static Object run(Runnable work) {
        work.run();
        return work;
    }
}
