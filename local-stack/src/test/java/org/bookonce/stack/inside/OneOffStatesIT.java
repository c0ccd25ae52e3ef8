package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bookonce.scheduling.booking.CancelBooking;
import org.bookonce.scheduling.booking.HostReassignment;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.booking.ReassignBooking;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.scheduling.oneoff.BookOfferedSlot;
import org.bookonce.scheduling.oneoff.CreateOneOff;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.scheduling.oneoff.DeleteOneOff;
import org.bookonce.scheduling.oneoff.DuplicateOneOff;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.NewSlot;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OpenOneOff;
import org.bookonce.scheduling.oneoff.Overlap;
import org.bookonce.scheduling.oneoff.SlotBooking;
import org.bookonce.scheduling.proposal.AcceptProposedTime;
import org.bookonce.scheduling.proposal.AnswerProposal;
import org.bookonce.scheduling.proposal.ListProposals;
import org.bookonce.scheduling.proposal.NewProposal;
import org.bookonce.scheduling.proposal.ProposalList;
import org.bookonce.scheduling.proposal.ProposeTimes;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.InvariantsOf;
import org.bookonce.tenant.shared.FormKeys;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Every state of a one-off and everything that can be done with it: what is done, and how the rest is refused (R2.6). */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class OneOffStatesIT {

    private enum State {
        OPEN,
        /** Open, and its times are not held. */
        LOOSE,
        /** Open, and its time was taken otherwise. */
        TAKEN,
        BOOKED,
        /** Its booking went to another host. */
        REASSIGNED,
        /** Its booking was cancelled. */
        CANCELLED,
        DELETED,
        EXPIRED
    }

    private enum Event {
        LOOK,
        BOOK,
        PROPOSE,
        ACCEPT,
        ANSWER,
        DELETE,
        DUPLICATE,
        REPLACE
    }

    private static final String BOOKED = "oneoff.booked";
    private static final String EXPIRED = "oneoff.expired";
    private static final String DELETED = "oneoff.deleted";
    private static final String KEPT = "oneoff.booked-cannot-be-deleted";

    private static final Map<State, List<String>> ANSWERS = new EnumMap<>(Map.of(
            State.OPEN, List.of("done", "done", "done", "done", "done", "done", "done", "done"),
            State.LOOSE, List.of("done", "done", "done", "done", "done", "done", "done", "done"),
            State.TAKEN, List.of("done", "oneoff.slot-taken", "done", "done", "done", "done", "done", "done"),
            State.BOOKED, List.of(BOOKED, BOOKED, BOOKED, BOOKED, BOOKED, KEPT, "done", KEPT),
            State.REASSIGNED, List.of(BOOKED, BOOKED, BOOKED, BOOKED, BOOKED, KEPT, "done", KEPT),
            State.CANCELLED, List.of(BOOKED, BOOKED, BOOKED, BOOKED, BOOKED, KEPT, "done", KEPT),
            State.DELETED, List.of(DELETED, DELETED, DELETED, DELETED, DELETED, "done", "done", "done"),
            State.EXPIRED, List.of(EXPIRED, EXPIRED, EXPIRED, EXPIRED, EXPIRED, "done", "done", "done")));

    private static final LocalDateTime DAY =
            LocalDateTime.now(ZoneOffset.UTC).plusDays(30).truncatedTo(ChronoUnit.DAYS);
    private static final Map<Event, Subject> SOON_OVER = new EnumMap<>(Event.class);

    private static UUID tenant;
    private static int hour;

    private People people;

    /** A one-off, its slot, and a proposal with one time that was made while it was open. */
    private record Subject(CreatedOneOff link, UUID slot, UUID proposal, UUID time) {}

    @Deployment
    static WebArchive archive() {
        TestOrganization organization = TestOrganization.create("states");
        tenant = organization.id();
        return InsideArchive.with(organization, TestOrganization.create("stateless"));
    }

    @Test
    @Order(1)
    void thoseThatWillExpireAreMade() {
        LocalDateTime soon = LocalDateTime.now(ZoneId.of("Asia/Kolkata")).plusMinutes(30);
        for (Event event : Event.values()) {
            SOON_OVER.put(event, made(true, soon));
        }
        assertThat(SOON_OVER).hasSize(Event.values().length);
    }

    @Test
    @Order(2)
    @RunAsClient
    void anHourGoesBy() {
        assertThat(Db.execute("insert into clock_shift (tenant_id, shift) values (?, interval '1 hour')", tenant))
                .isOne();
    }

    @Test
    @Order(3)
    void everythingIsDoneOrRefusedAsItsStateSays() {
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> answered = new LinkedHashMap<>();
        for (State state : State.values()) {
            for (Event event : Event.values()) {
                expected.put(state + " " + event, ANSWERS.get(state).get(event.ordinal()));
                answered.put(state + " " + event, answer(event, in(state, event)));
            }
        }
        assertThat(answered).isEqualTo(expected);
    }

    @Test
    @Order(4)
    @RunAsClient
    void afterwardsEveryInvariantHolds() {
        InvariantsOf.organization(tenant);
        assertThat(Db.count(
                        "select count(*) from one_off where tenant_id = ? and used_at is not null and deleted_at is"
                                + " not null",
                        tenant))
                .isZero();
    }

    private Subject in(State state, Event event) {
        if (state == State.EXPIRED) {
            return SOON_OVER.get(event);
        }
        boolean held = state != State.LOOSE && state != State.TAKEN;
        int at = hour;
        Subject subject = made(held, null);
        switch (state) {
            case TAKEN -> people().as("member", () -> use(CreateOneOff.class).create(offer(true, at, null)));
            case BOOKED -> book(subject);
            case REASSIGNED -> reassign(book(subject));
            case CANCELLED -> cancel(book(subject));
            case DELETED -> delete(subject);
            default -> {
                // it is open
            }
        }
        return subject;
    }

    private String answer(Event event, Subject subject) {
        return Answers.of(() -> switch (event) {
            case LOOK -> people().asInvitee(() -> use(OpenOneOff.class).open(token(subject.link())));
            case BOOK -> book(subject);
            case PROPOSE -> propose(subject.link());
            case ACCEPT ->
                people().as("member", () -> use(AcceptProposedTime.class).accept(subject.time()));
            case ANSWER ->
                people().as("member", () -> {
                    use(AnswerProposal.class).answer(subject.proposal(), "Sorry");
                    return subject;
                });
            case DELETE -> delete(subject);
            case DUPLICATE -> duplicate(subject, false);
            case REPLACE -> duplicate(subject, true);
        });
    }

    private Subject made(boolean hold, LocalDateTime expiry) {
        NewOneOff wanted = offer(hold, hour++, expiry);
        CreatedOneOff link = people().as("member", () -> use(CreateOneOff.class).create(wanted));
        UUID slot = people().asInvitee(() ->
                use(OpenOneOff.class).open(token(link)).slots().get(0).id());
        propose(link);
        ProposalList.Row proposal = people().as(
                        "member", () -> use(ListProposals.class).list(link.id()))
                .rows()
                .get(0);
        return new Subject(link, slot, proposal.id(), proposal.times().get(0).id());
    }

    private void reassign(MadeBooking booking) {
        HostReassignment wanted = new HostReassignment(booking.id(), 0, people().id("second"), "");
        people().as("owner", () -> use(ReassignBooking.class).reassign(wanted));
    }

    private NewOneOff offer(boolean hold, int at, LocalDateTime expiry) {
        return new NewOneOff(
                people().id("member"),
                "States",
                "",
                30,
                new Location(LocationKind.VIDEO, ""),
                List.of(new NewSlot(DAY.plusHours(at), 30, Overlap.NONE)),
                hold,
                expiry,
                true,
                "",
                "",
                new OneOffChoices(null, false, true, 0),
                true);
    }

    private MadeBooking book(Subject subject) {
        return people().asInvitee(() -> {
            String key = use(FormKeys.class)
                    .issue(BookOfferedSlot.purpose(subject.link().id(), subject.slot()));
            return use(BookOfferedSlot.class)
                    .book(new SlotBooking(
                            token(subject.link()),
                            subject.slot(),
                            "Ada",
                            "ada@states.example",
                            "",
                            ZoneId.of("UTC"),
                            "en",
                            true,
                            key));
        });
    }

    private MadeBooking cancel(MadeBooking booking) {
        return people().asInvitee(() -> {
            String key = use(FormKeys.class).issue(CancelBooking.purpose(booking.id()));
            use(CancelBooking.class).cancel(booking.manageToken(), "", key);
            return booking;
        });
    }

    private Subject delete(Subject subject) {
        return people().as("member", () -> {
            use(DeleteOneOff.class).delete(subject.link().id());
            return subject;
        });
    }

    private CreatedOneOff duplicate(Subject subject, boolean replace) {
        int at = hour++;
        return people().as("member", () -> use(DuplicateOneOff.class)
                .duplicate(subject.link().id(), replace, offer(true, at, null)));
    }

    private CreatedOneOff propose(CreatedOneOff link) {
        LocalDateTime time = DAY.plusDays(60).plusHours(hour++);
        return people().asInvitee(() -> {
            use(ProposeTimes.class)
                    .propose(new NewProposal(
                            token(link),
                            List.of(new NewProposal.WallTime(
                                    time.toLocalDate().toString(),
                                    time.toLocalTime().toString())),
                            ZoneId.of("UTC"),
                            "",
                            "Ada",
                            "ada@states.example",
                            "",
                            "en",
                            true,
                            use(FormKeys.class).issue(NewProposal.formPurpose(link.id()))));
            return link;
        });
    }

    /** Inside the archive only. */
    private People people() {
        if (people == null) {
            people = new People();
        }
        return people;
    }

    private static String token(CreatedOneOff link) {
        return link.url().substring(link.url().lastIndexOf('/') + 1);
    }

    private static <T> T use(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
