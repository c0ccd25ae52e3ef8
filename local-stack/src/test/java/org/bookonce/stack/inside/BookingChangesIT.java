package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bookonce.scheduling.booking.BookingDetail;
import org.bookonce.scheduling.booking.BookingFilter;
import org.bookonce.scheduling.booking.BookingRow;
import org.bookonce.scheduling.booking.BookingState;
import org.bookonce.scheduling.booking.HistoryLine.What;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.InvariantsOf;
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
public class BookingChangesIT extends BookingMoves {

    /** Inside the archive: bookings of one test that another one looks at later. */
    private static Made late;

    private static Made intime;

    private static Made never;

    @Deployment
    static WebArchive archive() {
        TestOrganization organization = TestOrganization.create("changes");
        tenant = organization.id();
        return InsideArchive.with(organization, TestOrganization.create("outside-changes"));
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
        assertThat(Db.column(
                        "select distinct content -> 'attendee' ->> 'zone' from message where tenant_id = ? and kind ="
                                + " 'BOOKING_MOVED' and content ->> 'sequence' = '1' and content -> 'attendee' ->>"
                                + " 'language' = 'ar'",
                        tenant))
                .as("the mails that follow are read that way, too")
                .containsExactly("America/Lima");
        assertThat(Db.count(
                        "select count(*) from message where tenant_id = ? and content::text like '%Likes%'", tenant))
                .as("mails with notes")
                .isZero();
    }
}
