package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.BookingDetail;
import org.bookonce.scheduling.booking.BookingFilter;
import org.bookonce.scheduling.booking.BookingRow;
import org.bookonce.scheduling.booking.FindOtherHosts;
import org.bookonce.scheduling.booking.HistoryLine;
import org.bookonce.scheduling.booking.HistoryLine.What;
import org.bookonce.scheduling.booking.HostReassignment;
import org.bookonce.scheduling.booking.OtherHost;
import org.bookonce.scheduling.booking.ReassignBooking;
import org.bookonce.scheduling.oneoff.ListOneOffs;
import org.bookonce.scheduling.oneoff.MoveToOfferedSlot;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.NewSlot;
import org.bookonce.scheduling.oneoff.OfferedSlotView;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OneOffFilter;
import org.bookonce.scheduling.oneoff.OneOffRow;
import org.bookonce.scheduling.oneoff.Overlap;
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

/** Bookings that another host takes, on the real database (R7.3, R7.4, R8.1, R2.11, R2.13). */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ReassignIT extends BookingChanges {

    /** Inside the archive: a booking that a later test looks at. */
    private static Made soon;

    @Inject
    ReassignBooking reassignBooking;

    @Inject
    FindOtherHosts findOtherHosts;

    @Inject
    ListOneOffs listOneOffs;

    @Deployment
    static WebArchive archive() {
        TestOrganization organization = TestOrganization.create("reassign");
        tenant = organization.id();
        return InsideArchive.with(organization, TestOrganization.create("outside-reassign"));
    }

    @Test
    @Order(1)
    void itStaysTheSameBookingAndIsTheNewHostsFromThenOn() {
        Made made = made(0, 2, false);
        assertThat(reassigned("member", made, 0, "second", "I am away.")).isEqualTo("done");

        BookingDetail detail = detail(made);
        assertThat(detail.hostId()).isEqualTo(people().id("second"));
        assertThat(detail.sequence()).isOne();
        assertThat(detail.view().meeting().start()).isEqualTo(made.start());
        assertThat(detail.view().meeting().zone()).isEqualTo(ZoneId.of("America/Sao_Paulo"));
        assertThat(whats(detail)).containsExactly(What.MADE, What.REASSIGNED);
        HistoryLine line = detail.history().get(1);
        assertThat(line.hosts().orElseThrow().to()).isEqualTo(detail.view().hostName());
        assertThat(line.onBehalf()).as("by the host of then").isFalse();
        assertThat(seen("member", made)).isEqualTo("booking.not-found");
        assertThat(seen("second", made)).isEqualTo("done");
        assertThat(people().asInvitee(() -> show.show(made.token())).hostName())
                .isEqualTo(detail.view().hostName());
        assertThat(listed("member")).doesNotContain(made.id());
        assertThat(listed("second")).contains(made.id());
    }

    @Test
    @Order(1)
    void theSameAskedTwiceIsDoneOnce() {
        Made made = made(0, 1, false);
        assertThat(reassigned("member", made, 0, "second", "Once")).isEqualTo("done");
        assertThat(reassigned("member", made, 0, "second", "Once")).isEqualTo("done");
        assertThat(reassigned("admin", made, 0, "second", "Once"))
                .as("somebody else saw another version")
                .isEqualTo("booking.changed");
        assertThat(detail(made).sequence()).isOne();
        assertThat(reassigned("member", made, 1, "admin", ""))
                .as("it is no longer theirs")
                .isEqualTo("booking.not-found");
        assertThat(reassigned("second", made, 1, "member", "")).isEqualTo("done");
        assertThat(detail(made).hostId()).isEqualTo(people().id("member"));
    }

    @Test
    @Order(1)
    void itIsRefusedToOthersAndForThoseWhoCannotTakeIt() {
        Made made = made(0, 1, false);
        assertThat(reassigned("second", made, 0, "second", "")).isEqualTo("booking.not-found");
        assertThat(reassigned("member", made, 0, "member", "")).isEqualTo("booking.host-takes-part");
        assertThat(reassigned("member", made, 0, "other.owner", "")).isEqualTo("booking.host-gone");
        assertThat(reassigned("member", made, 0, UUID.randomUUID(), "")).isEqualTo("booking.host-gone");
        assertThat(reassigned("member", made, 0, (UUID) null, "")).isEqualTo("booking.host-unchosen");
        assertThat(reassigned("member", made, 1, "second", "")).isEqualTo("booking.changed");
        assertThat(reassigned("member", made, 0, "second", "x".repeat(501))).isEqualTo("input.too-long");
        assertThat(reassigned("member", made, 0, "second", "a\u0000b")).isEqualTo("input.unreadable");
        assertThat(detail(made).sequence()).isZero();
        assertThat(cancelled(made)).isEqualTo("done");
        assertThat(reassigned("member", made, 1, "second", "")).isEqualTo("booking.cancelled");
    }

    @Test
    @Order(1)
    void whoeverHasNoTimeIsSaidToAndCannotTakeIt() {
        Made made = made(0, 1, false);
        create("second", made.start().plus(15, ChronoUnit.MINUTES));
        assertThat(reassigned("member", made, 0, "second", ""))
                .as("members are not told what others have")
                .isEqualTo("booking.host-taken");
        assertThat(reassigned("admin", made, 0, "second", "")).isEqualTo("booking.meets-hold");
        assertThat(detail(made).sequence()).isZero();

        OtherHost told = other("admin", made);
        assertThat(told.free()).isFalse();
        assertThat(told.meets().orElseThrow().title()).isEqualTo("Kept");
        OtherHost untold = other("member", made);
        assertThat(untold.free()).isFalse();
        assertThat(untold.meets()).isEmpty();
        assertThat(people().as("member", () -> findOtherHosts.find(made.id(), "nobody is called this"))
                        .hosts())
                .isEmpty();
        assertThat(people().as("member", () -> findOtherHosts.find(made.id(), ""))
                        .hosts())
                .extracting(OtherHost::id)
                .as("those who are free first")
                .hasSize(3)
                .endsWith(people().id("second"));
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

    @Test
    @Order(1)
    void aBookingIsMadeForSoon() {
        soon = made(0, 1, false, Instant.now().plus(2, ChronoUnit.HOURS));
    }

    @Test
    @Order(2)
    @RunAsClient
    void thenItBeginsAndSomebodyGoes() {
        assertThat(Db.execute(
                        "insert into clock_shift (tenant_id, shift) values (?, interval '2 hours 5 minutes')", tenant))
                .isOne();
        assertThat(Db.execute(
                        "update membership set active = false, deactivated_at = now() where tenant_id = ? and role = 'MEMBER' and zone = 'America/Sao_Paulo'",
                        tenant))
                .isOne();
    }

    @Test
    @Order(3)
    void whatHasBegunStaysAndWhoeverIsGoneTakesNothing() {
        assertThat(reassigned("member", soon, 0, "admin", "")).isEqualTo("booking.has-begun");
        Made made = made(0, 1, false);
        assertThat(reassigned("member", made, 0, "second", "")).isEqualTo("booking.host-gone");
        assertThat(people().as("member", () -> findOtherHosts.find(made.id(), ""))
                        .hosts())
                .extracting(OtherHost::id)
                .doesNotContain(people().id("second"));
        assertThat(reassigned("admin", made, 0, "owner", "")).isEqualTo("done");
    }

    @Test
    @Order(4)
    @RunAsClient
    void afterwardsEveryInvariantHoldsAndEverybodyWasTold() {
        InvariantsOf.organization(tenant);
        for (String kind : List.of("BOOKING_REASSIGNED", "BOOKING_REASSIGNED_TO", "BOOKING_REASSIGNED_FROM")) {
            assertThat(Db.count(
                            """
                            select count(*) from booking b where b.tenant_id = ? and
                              (select count(*) from booking_event e where e.tenant_id = b.tenant_id
                                 and e.booking_id = b.id and e.what = 'REASSIGNED')
                              <> (select count(distinct m.content ->> 'sequence') from message m
                                  where m.tenant_id = b.tenant_id and m.booking_id = b.id and m.kind = ?)
                            """,
                            tenant,
                            kind))
                    .as("bookings of whose hosts not each was told once: " + kind)
                    .isZero();
        }
        assertThat(Db.count(
                        """
                        select count(*) from message f join message t on t.tenant_id = f.tenant_id
                          and t.booking_id = f.booking_id and t.kind = 'BOOKING_REASSIGNED_TO'
                          and t.content ->> 'sequence' = f.content ->> 'sequence'
                        where f.tenant_id = ? and f.kind = 'BOOKING_REASSIGNED_FROM'
                          and (f.recipient = t.recipient or f.content ->> 'uid' <> t.content ->> 'uid')
                        """,
                        tenant))
                .isZero();
        assertThat(Db.count(
                        "select count(*) from message where tenant_id = ? and kind = 'BOOKING_REASSIGNED_FROM' and content::text like '%I am away%'",
                        tenant))
                .as("what is said to the others is not said to who gave it away")
                .isZero();
        assertThat(Db.count(
                        "select count(*) from message where tenant_id = ? and kind <> 'BOOKING_REASSIGNED_FROM' and content::text like '%I am away%'",
                        tenant))
                .isEqualTo(2);
        assertThat(Db.count(
                        "select count(*) from audit_entry where tenant_id = ? and action = 'booking.reassign' and details = ''",
                        tenant))
                .as("lines that do not say to whom")
                .isZero();
    }

    private String reassigned(String who, Made made, int sequence, String to, String words) {
        return reassigned(who, made, sequence, people().id(to), words);
    }

    private String reassigned(String who, Made made, int sequence, UUID to, String words) {
        return people().as(
                        who,
                        () -> Answers.of(
                                () -> reassignBooking.reassign(new HostReassignment(made.id(), sequence, to, words))));
    }

    private String seen(String who, Made made) {
        return people().as(who, () -> Answers.of(() -> showAsHost.show(made.id())));
    }

    private List<UUID> listed(String who) {
        return people()
                .as(
                        who,
                        () -> list.list(
                                BookingFilter.of(BookingFilter.When.UPCOMING, Optional.empty()), Optional.empty(), 200))
                .rows()
                .stream()
                .map(BookingRow::id)
                .toList();
    }

    private OtherHost other(String who, Made made) {
        return people().as(who, () -> findOtherHosts.find(made.id(), "")).hosts().stream()
                .filter(other -> other.id().equals(people().id("second")))
                .findFirst()
                .orElseThrow();
    }

    /** A one-off of this person that holds half an hour. */
    private Object create(String host, Instant start) {
        String zone = host.equals("second") ? "America/Sao_Paulo" : "Asia/Kolkata";
        NewOneOff like = offer(1, true, 0);
        NewOneOff wanted = new NewOneOff(
                people().id(host),
                "Kept",
                "",
                30,
                like.location(),
                List.of(new NewSlot(LocalDateTime.ofInstant(start, ZoneId.of(zone)), 30, Overlap.NONE)),
                true,
                null,
                true,
                "",
                "",
                new OneOffChoices(null, false, false, 0),
                false);
        return people().as("owner", () -> create.create(wanted));
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

    private OneOffRow row(String who, Made made) {
        OneOffFilter all = new OneOffFilter(Optional.empty(), Optional.empty(), "", Optional.empty(), 200);
        return people().as(who, () -> listOneOffs.list(all)).rows().stream()
                .filter(row -> row.bookingId().filter(made.id()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private int madeInto(Made made) {
        return row("owner", made).madeInto();
    }
}
