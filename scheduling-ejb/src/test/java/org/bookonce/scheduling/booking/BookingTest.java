package org.bookonce.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a booking (R7.1, R2.6, R7.2): every state and every event, the forbidden ones with their reason. */
class BookingTest {

    private static final Instant START = Instant.parse("2027-03-02T10:00:00Z");
    private static final Instant END = START.plusSeconds(1800);
    private static final Instant LATER = START.plusSeconds(7200);
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    /** Where a booking is in its life, and the moment at which something happens to it. */
    private enum Stage {
        /** More than the hour ahead until which the invitee may change it. */
        AHEAD(START.minusSeconds(3601)),
        /** The hour has begun. */
        LATE(START.minusSeconds(3600)),
        RUNNING(START),
        OVER(END),
        MISSED_RUNNING(START.plusSeconds(60)),
        MISSED(END.plusSeconds(60)),
        CANCELLED_AHEAD(START.minusSeconds(7200)),
        CANCELLED_OVER(END.plusSeconds(60));

        private final Instant now;

        Stage(Instant now) {
            this.now = now;
        }

        Booking booking() {
            Booking booking = made(Optional.of(60));
            if (name().startsWith("MISSED")) {
                booking.markNoShow(START);
            } else if (name().startsWith("CANCELLED")) {
                booking.cancel(Party.HOST, "", START.minusSeconds(9000));
            }
            return booking;
        }
    }

    private enum Deed {
        INVITEE_CANCELS(
                (life, now) -> life.refusesCancelling(Party.INVITEE, now),
                (booking, now) -> booking.cancel(Party.INVITEE, "ill", now)),
        HOST_CANCELS(
                (life, now) -> life.refusesCancelling(Party.HOST, now),
                (booking, now) -> booking.cancel(Party.HOST, "ill", now)),
        INVITEE_MOVES(
                (life, now) -> life.refusesMoving(Party.INVITEE, now),
                (booking, now) -> booking.move(LATER, LATER.plusSeconds(900), LISBON, null, Party.INVITEE, now)),
        HOST_MOVES(
                (life, now) -> life.refusesMoving(Party.HOST, now),
                (booking, now) -> booking.move(LATER, LATER.plusSeconds(900), LISBON, null, Party.HOST, now)),
        MARKS(BookingLife::refusesNoShow, Booking::markNoShow),
        UNMARKS(BookingLife::refusesNoShow, Booking::undoNoShow),
        REASSIGNS(
                BookingLife::refusesReassigning,
                (booking, now) -> booking.reassign(UUID.randomUUID(), ZoneId.of("Asia/Tokyo"), now));

        private final BiFunction<BookingLife, Instant, Optional<BookingError>> question;
        private final BiConsumer<Booking, Instant> deed;

        Deed(BiFunction<BookingLife, Instant, Optional<BookingError>> question, BiConsumer<Booking, Instant> deed) {
            this.question = question;
            this.deed = deed;
        }

        Optional<BookingError> ask(Booking booking, Instant now) {
            return question.apply(booking.life(), now);
        }

        void carryOut(Booking booking, Instant now) {
            deed.accept(booking, now);
        }
    }

    /** What it is afterwards, or why it cannot be done. */
    @ParameterizedTest
    @CsvSource({
        "AHEAD,           CANCELLED, CANCELLED, CONFIRMED,       CONFIRMED, !NOT_BEGUN, !NOT_BEGUN, CONFIRMED",
        "LATE,            !CHANGE_TOO_LATE, CANCELLED, !CHANGE_TOO_LATE, CONFIRMED, !NOT_BEGUN, !NOT_BEGUN, CONFIRMED",
        "RUNNING,         !STARTED,  CANCELLED, !STARTED,        CONFIRMED, NO_SHOW,    CONFIRMED, !HAS_BEGUN",
        "OVER,            !STARTED,  CANCELLED, !STARTED,        !OVER,     NO_SHOW,    COMPLETED, !HAS_BEGUN",
        "MISSED_RUNNING,  !STARTED,  !NO_SHOW,  !STARTED,        !NO_SHOW,  NO_SHOW,    CONFIRMED, !NO_SHOW",
        "MISSED,          !STARTED,  !NO_SHOW,  !STARTED,        !NO_SHOW,  NO_SHOW,    COMPLETED, !NO_SHOW",
        "CANCELLED_AHEAD, !CANCELLED, !CANCELLED, !CANCELLED,    !CANCELLED, !CANCELLED, !CANCELLED, !CANCELLED",
        "CANCELLED_OVER,  !CANCELLED, !CANCELLED, !CANCELLED,    !CANCELLED, !CANCELLED, !CANCELLED, !CANCELLED"
    })
    void everyStateMeetsEveryEvent(
            Stage stage,
            String inviteeCancels,
            String hostCancels,
            String inviteeMoves,
            String hostMoves,
            String marks,
            String unmarks,
            String reassigns) {
        String[] ends = {inviteeCancels, hostCancels, inviteeMoves, hostMoves, marks, unmarks, reassigns};
        for (Deed deed : Deed.values()) {
            Booking booking = stage.booking();
            String end = ends[deed.ordinal()];
            if (end.startsWith("!")) {
                refuses(deed, booking, stage.now, BookingError.valueOf(end.substring(1)));
            } else {
                assertThat(deed.ask(booking, stage.now)).as(stage + " " + deed).isEmpty();
                deed.carryOut(booking, stage.now);
                assertThat(booking.life().state(stage.now))
                        .as(stage + " " + deed)
                        .isEqualTo(BookingState.valueOf(end));
            }
        }
    }

    private static void refuses(Deed deed, Booking booking, Instant now, BookingError why) {
        BookingState before = booking.life().state(now);
        int sequence = booking.sequence();
        assertThat(deed.ask(booking, now)).as(before + " " + deed).contains(why);
        assertThatThrownBy(() -> deed.carryOut(booking, now)).isInstanceOf(IllegalStateException.class);
        assertThat(booking.life().state(now)).isEqualTo(before);
        assertThat(booking.sequence()).isEqualTo(sequence);
    }

    @Test
    void itBeginsConfirmedWithTheFirstRevision() {
        Booking booking = made(Optional.of(0));
        assertThat(booking.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(booking.sequence()).isZero();
    }

    @Test
    void everyChangeThatPeopleAreToldOfKeepsItsIdentityAndRaisesItsRevision() {
        Booking booking = made(Optional.of(0));
        String uid = booking.uid();
        booking.move(LATER, LATER.plusSeconds(900), LISBON, null, Party.INVITEE, START.minusSeconds(60));
        assertThat(booking.sequence()).isEqualTo(1);
        assertThat(booking.changedAt()).isEqualTo(START.minusSeconds(60));
        booking.move(START, END, LISBON, null, Party.HOST, START.minusSeconds(50));
        assertThat(booking.sequence()).isEqualTo(2);
        booking.cancel(Party.INVITEE, "ill", START.minusSeconds(1));
        assertThat(booking.sequence()).isEqualTo(3);
        assertThat(booking.uid()).isEqualTo(uid);
        assertThat(booking.cancelledBy()).contains(Party.INVITEE);
        assertThat(booking.changedAt()).isEqualTo(START.minusSeconds(1));
    }

    @Test
    void anInviteeMayReadItOtherwiseAndIsTheSamePerson() {
        Booking booking = made(Optional.of(0));
        Invitee before = booking.invitee();
        booking.readBy(new Reading(ZoneId.of("America/Lima"), "ar", !before.clock24()));
        assertThat(booking.invitee())
                .isEqualTo(
                        new Invitee(before.name(), before.email(), ZoneId.of("America/Lima"), "ar", !before.clock24()));
    }

    @Test
    void whatNobodyIsToldOfKeepsItsRevision() {
        Booking booking = made(Optional.of(0));
        booking.markNoShow(START);
        booking.undoNoShow(START);
        booking.annotate("Came late.");
        assertThat(booking.sequence()).isZero();
        assertThat(booking.notesVersion()).isEqualTo(1);
    }

    @Test
    void aMoveTakesTheNewTimeTheNewLengthAndTheHostsZoneOfNow() {
        Booking booking = made(Optional.of(0));
        booking.move(LATER, LATER.plusSeconds(900), ZoneId.of("Asia/Tokyo"), null, Party.HOST, START.minusSeconds(60));
        Meeting meeting = booking.meeting();
        assertThat(meeting.start()).isEqualTo(LATER);
        assertThat(meeting.end()).isEqualTo(LATER.plusSeconds(900));
        assertThat(meeting.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(booking.life().changeableUntil())
                .as("the notice counts from the new start")
                .contains(LATER);
    }

    @Test
    void whoeverTakesItKeepsItsTimeItsIdentityAndReadsItInTheirZone() {
        Booking booking = made(Optional.of(60));
        UUID successor = UUID.randomUUID();
        String uid = booking.uid();
        booking.reassign(successor, ZoneId.of("Asia/Tokyo"), START.minusSeconds(30));
        assertThat(booking.hostId()).isEqualTo(successor);
        assertThat(booking.uid()).isEqualTo(uid);
        assertThat(booking.sequence()).isEqualTo(1);
        assertThat(booking.changedAt()).isEqualTo(START.minusSeconds(30));
        assertThat(booking.meeting().start()).isEqualTo(START);
        assertThat(booking.meeting().end()).isEqualTo(END);
        assertThat(booking.meeting().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(booking.life().changeableUntil()).as("the notice stays").contains(START.minusSeconds(3600));
    }

    @Test
    void itCanBeGivenAwayUntilTheMomentItBegins() {
        Booking booking = made(Optional.empty());
        assertThat(booking.life().refusesReassigning(START.minusMillis(1))).isEmpty();
        assertThat(booking.life().refusesReassigning(START)).contains(BookingError.HAS_BEGUN);
    }

    @Test
    void withoutANoticeTheInviteeCanNeverChangeIt() {
        Booking booking = made(Optional.empty());
        Instant wellAhead = START.minusSeconds(86_400);
        assertThat(booking.life().refusesCancelling(Party.INVITEE, wellAhead)).contains(BookingError.CHANGE_NEVER);
        assertThat(booking.life().refusesMoving(Party.INVITEE, wellAhead)).contains(BookingError.CHANGE_NEVER);
        assertThat(booking.life().refusesMoving(Party.HOST, wellAhead)).isEmpty();
    }

    @Test
    void theNoticeEndsToTheMoment() {
        Booking booking = made(Optional.of(60));
        Instant last = START.minusSeconds(3600).minusMillis(1);
        assertThat(booking.life().refusesMoving(Party.INVITEE, last)).isEmpty();
        assertThat(booking.life().refusesMoving(Party.INVITEE, last.plusMillis(1)))
                .contains(BookingError.CHANGE_TOO_LATE);
    }

    @Test
    void theInviteeIsNeverToldThatTheyWereMissed() {
        Booking booking = made(Optional.of(0));
        booking.markNoShow(START);
        assertThat(booking.life().state(END)).isEqualTo(BookingState.NO_SHOW);
        assertThat(booking.life().stateToInvitee(END)).isEqualTo(BookingState.COMPLETED);
        assertThat(booking.life().stateToInvitee(START)).isEqualTo(BookingState.CONFIRMED);
    }

    private static Booking made(Optional<Integer> changeNotice) {
        Member host = new Member(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Jonas",
                "j@example.org",
                Role.MEMBER,
                LISBON,
                "en",
                true,
                Optional.empty());
        return new Booking(
                new NewBooking(
                        UUID.randomUUID(),
                        host,
                        List.of(),
                        Origin.oneOff(UUID.randomUUID(), UUID.randomUUID()),
                        new Meeting("Intro", "", "VIDEO", "", START, END, LISBON),
                        new Invitee("Ada", Optional.of("ada@example.org"), ZoneId.of("Asia/Tokyo"), "en", true),
                        changeNotice,
                        List.of(),
                        new byte[16]),
                START.minusSeconds(10_000));
    }
}
