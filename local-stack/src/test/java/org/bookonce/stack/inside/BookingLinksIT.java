package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.bookonce.scheduling.booking.Answer;
import org.bookonce.scheduling.booking.BookingDetail;
import org.bookonce.scheduling.booking.BookingState;
import org.bookonce.scheduling.booking.CancelBookingAsHost;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.booking.Reading;
import org.bookonce.scheduling.booking.ShowBookingAsHost;
import org.bookonce.scheduling.bookinglink.AskedMonth;
import org.bookonce.scheduling.bookinglink.BookSlot;
import org.bookonce.scheduling.bookinglink.ExplainStart;
import org.bookonce.scheduling.bookinglink.ExplainedStart;
import org.bookonce.scheduling.bookinglink.FindSlots;
import org.bookonce.scheduling.bookinglink.FindSlotsForBooking;
import org.bookonce.scheduling.bookinglink.HeldSlot;
import org.bookonce.scheduling.bookinglink.HoldSlot;
import org.bookonce.scheduling.bookinglink.MonthOfSlots;
import org.bookonce.scheduling.bookinglink.MoveToSlot;
import org.bookonce.scheduling.bookinglink.OpenCalendar;
import org.bookonce.scheduling.bookinglink.OpenSlotForm;
import org.bookonce.scheduling.bookinglink.SlotRequest;
import org.bookonce.scheduling.eventtype.DeactivateEventType;
import org.bookonce.scheduling.eventtype.DeleteEventType;
import org.bookonce.scheduling.oneoff.ShowHeldHours;
import org.bookonce.scheduling.slot.Explanation;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.InvariantsOf;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.shared.Visitor;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Booking links inside the built archive, on the real database: what is offered (R3.4–3.9), forms that hold (R8.4, R8.5),
 * bookings of a host, a team, and everybody (R3.10), and what becomes of them.
 */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class BookingLinksIT {

    private static final ZoneId UTC = ZoneOffset.UTC;

    /** Each test has a month of its own. */
    private static final YearMonth MONTH = YearMonth.now(UTC).plusMonths(2);

    private static UUID tenant;
    private static UUID second;

    @Inject
    OpenCalendar openCalendar;

    @Inject
    FindSlots findSlots;

    @Inject
    HoldSlot holdSlot;

    @Inject
    OpenSlotForm openSlotForm;

    @Inject
    BookSlot bookSlot;

    @Inject
    DeactivateEventType deactivate;

    @Inject
    DeleteEventType delete;

    @Inject
    FindSlotsForBooking findSlotsForBooking;

    @Inject
    MoveToSlot moveToSlot;

    @Inject
    ExplainStart explainStart;

    @Inject
    ShowBookingAsHost showAsHost;

    @Inject
    CancelBookingAsHost cancelAsHost;

    @Inject
    ShowHeldHours heldHours;

    @Inject
    FormKeys keys;

    private People people;
    private Properties things;

    @Deployment
    static WebArchive archive() {
        TestOrganization organization = TestOrganization.create("links");
        tenant = organization.id();
        second = organization.secondMember().id();
        WebArchive archive = InsideArchive.with(organization, TestOrganization.create("no-links"));
        Known.write("links.properties", LinkThings.written(organization));
        return archive;
    }

    @Test
    @Order(0)
    void everyHalfHourOfAHostWhoIsAlwaysOpenIsOffered() {
        assertThat(months("host", MONTH, UTC).starts()).hasSize(48 * MONTH.lengthOfMonth());
        assertThat(people().asInvitee(() -> openCalendar.open(asked("host", MONTH, UTC, new byte[16])))
                        .month())
                .as("with its page")
                .isEqualTo(months("host", MONTH, UTC));
    }

    @Test
    @Order(1)
    void theSameStartsAreOfferedToEveryZoneInOtherMonths() {
        MonthOfSlots here = months("host", MONTH, UTC);
        MonthOfSlots east = months("host", MONTH, ZoneId.of("Pacific/Kiritimati"));
        assertThat(east.starts().get(0)).isEqualTo(here.starts().get(0).minus(Duration.ofHours(14)));
        assertThat(east.starts()).hasSameSizeAs(here.starts());
        assertThat(months("host", null, UTC).month()).isEqualTo(YearMonth.now(UTC));
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
    @Order(2)
    void whyAStartIsNotOfferedIsExplainedToItsHost() {
        Instant slot = at(13, 9);
        MadeBooking made = book("host", slot, Visitor.unknown(), Map.of());
        ExplainedStart explained = explain("member", slot);
        assertThat(explained.reasons()).hasSize(1);
        ExplainedStart.Met met = explained.reasons().get(0).met().orElseThrow();
        assertThat(met.bookingId()).contains(made.id());
        assertThat(met.title()).isEqualTo("Link");
        assertThat(met.kind()).isEqualTo(ExplainedStart.Kind.BOOKING);
        assertThat(explain("owner", at(13, 10)).reasons()).isEmpty();
        assertThat(explain("owner", at(13, 10).plusSeconds(60)).reasons())
                .extracting(ExplainedStart.Reason::rule)
                .containsExactly(Explanation.Rule.OFF_GRID);
        assertThat(answer(() -> explain("second", slot))).isEqualTo("booking-link.not-found");
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
    @Order(3)
    void whatTakesAllOfThemIsOfferedAsLongAsTheyAreThere() {
        assertThat(offers("without", at(22, 9), Visitor.unknown())).isTrue();
    }

    @Test
    @Order(3)
    void somethingIsFoundBeforeAnotherNodeWrites() {
        assertThat(offers("fresh", at(20, 9), Visitor.unknown())).isTrue();
        assertThat(offers("fresh", at(20, 9), Visitor.unknown())).isTrue();
    }

    @Test
    @Order(4)
    @RunAsClient
    void thenTheTimeIsTakenByAnotherNode() {
        UUID booking =
                Db.column("select id from booking where tenant_id = ? and host_id = ? limit 1", tenant, second).stream()
                        .map(UUID.class::cast)
                        .findFirst()
                        .orElseThrow();
        Instant start = MONTH.atDay(20).atTime(9, 0).toInstant(ZoneOffset.UTC);
        Db.claim(tenant, second, booking, start, start.plusSeconds(1800));
    }

    @Test
    @Order(5)
    void andThisNodeKnowsItAtOnce() {
        assertThat(offers("fresh", at(20, 9), Visitor.unknown())).isFalse();
        assertThat(offers("fresh", at(20, 10), Visitor.unknown())).isTrue();
    }

    @Test
    @Order(6)
    @RunAsClient
    void thatClaimGoesAgain() {
        Instant start = MONTH.atDay(20).atTime(9, 0).toInstant(ZoneOffset.UTC);
        Db.execute(
                """
                delete from host_time where tenant_id = ? and host_id = ? and starts_at = ?
                  and set_config('app.locked_hosts', host_id::text, true) is not null
                """,
                tenant,
                second,
                start.atOffset(ZoneOffset.UTC));
        Db.execute("insert into clock_shift (tenant_id, shift) values (?, interval '11 minutes')", tenant);
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

    @Test
    @Order(8)
    @RunAsClient
    void afterwardsEveryInvariantHolds() {
        InvariantsOf.organization(tenant);
        assertThat(Db.count(
                        "select count(*) from message where tenant_id = ? and content::text like '%roof%' and"
                                + " recipient like 'ada%'",
                        tenant))
                .as("answers in the invitee's mail")
                .isZero();
    }

    @Test
    @Order(9)
    @RunAsClient
    void thenAHostIsDeactivated() {
        assertThat(Db.execute(
                        "update membership set active = false, deactivated_at = now() where tenant_id = ? and id = ?",
                        tenant,
                        second))
                .isOne();
    }

    @Test
    @Order(10)
    void whatTakesAllOfThemIsNotOfferedAndATeamInTurnGoesOn() {
        MonthOfSlots month = months("without", MONTH, UTC);
        assertThat(month.starts()).isEmpty();
        assertThat(month.nextFreeDay()).isEmpty();
        assertThat(answer(() -> book("without", at(22, 9), Visitor.unknown(), Map.of())))
                .isEqualTo("booking-link.slot-unknown");
        assertThat(answer(() -> hold("without", at(22, 9), Visitor.unknown()))).isEqualTo("booking-link.slot-unknown");
        assertThat(hostOf(book("team", at(22, 9), Visitor.unknown(), Map.of()))).isNotEqualTo(people().id("second"));
    }

    private People people() {
        if (people == null) {
            people = new People();
        }
        return people;
    }

    private String text(String name) {
        if (things == null) {
            things = Known.read("links.properties");
        }
        return things.getProperty(name);
    }

    private UUID id(String name) {
        return UUID.fromString(text(name));
    }

    private static Instant at(int day, int hour) {
        return MONTH.atDay(day).atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    private AskedMonth asked(String link, YearMonth month, ZoneId zone, byte[] visitor) {
        return new AskedMonth(text(link), 30, month, zone, visitor);
    }

    private MonthOfSlots months(String link, YearMonth month, ZoneId zone) {
        return people().asInvitee(() -> findSlots.find(asked(link, month, zone, new byte[16])));
    }

    private boolean offers(String link, Instant start, byte[] visitor) {
        return people().asInvitee(() -> findSlots.find(asked(link, MONTH, UTC, visitor)))
                .starts()
                .contains(start);
    }

    private HeldSlot hold(String link, Instant start, byte[] visitor) {
        String key = keys.issue(HoldSlot.purpose(id(link + ".id")), visitor);
        return people().asInvitee(() -> holdSlot.hold(text(link), 30, start, key));
    }

    private MadeBooking book(String link, Instant start, byte[] visitor, Map<String, String> answers) {
        String key = keys.issue(BookSlot.purpose(id(link + ".id"), 30, start), visitor);
        return people().asInvitee(() -> bookSlot.book(request(link, start, answers, key)));
    }

    private SlotRequest request(String link, Instant start, Map<String, String> answers, String key) {
        return new SlotRequest(
                text(link),
                30,
                start,
                "Ada",
                "ada@links.example",
                0,
                "",
                answers,
                ZoneId.of("Asia/Tokyo"),
                "en",
                true,
                key);
    }

    private SlotRequest at(String link, SlotRequest form) {
        return request(link, form.start(), form.answers(), form.formKey());
    }

    private void move(MadeBooking made, Instant to, String key) {
        people().asInvitee(() -> {
            moveToSlot.move(made.manageToken(), to, key, new Reading(ZoneId.of("Asia/Tokyo"), "en", true));
            return made;
        });
    }

    private UUID hostOf(MadeBooking made) {
        return people().as("owner", () -> showAsHost.show(made.id())).hostId();
    }

    private ExplainedStart explain(String who, Instant start) {
        return people().as(who, () -> explainStart.explain(id("host.id"), people().id("member"), 30, start));
    }

    /** The code of a refusal, or the first field that is wrong. */
    private static String answer(Runnable work) {
        Optional<BusinessException> refusal = Optional.empty();
        try {
            work.run();
        } catch (BusinessException e) {
            refusal = Optional.of(e);
        }
        return refusal.map(e -> e.fields().isEmpty()
                        ? e.code().key()
                        : e.fields().get(0).field())
                .orElse("done");
    }
}
