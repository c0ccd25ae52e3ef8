package org.bookonce.stack.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    private static final Map<Event, OneOffDeeds.Subject> SOON_OVER = new EnumMap<>(Event.class);

    private static UUID tenant;
    private static OneOffDeeds deeds;

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
            SOON_OVER.put(event, deeds().made(true, soon));
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

    private static OneOffDeeds.Subject in(State state, Event event) {
        if (state == State.EXPIRED) {
            return SOON_OVER.get(event);
        }
        boolean held = state != State.LOOSE && state != State.TAKEN;
        OneOffDeeds.Subject subject = deeds().made(held, null);
        switch (state) {
            case TAKEN -> deeds().take(subject);
            case BOOKED -> deeds().book(subject);
            case REASSIGNED -> deeds().reassign(deeds().book(subject));
            case CANCELLED -> deeds().cancel(deeds().book(subject));
            case DELETED -> deeds().delete(subject);
            default -> {
                // it is open
            }
        }
        return subject;
    }

    private static String answer(Event event, OneOffDeeds.Subject subject) {
        return Answers.of(() -> switch (event) {
            case LOOK -> deeds().look(subject);
            case BOOK -> deeds().book(subject);
            case PROPOSE -> deeds().propose(subject);
            case ACCEPT -> deeds().accept(subject);
            case ANSWER -> deeds().answer(subject);
            case DELETE -> deeds().delete(subject);
            case DUPLICATE -> deeds().duplicate(subject, false);
            case REPLACE -> deeds().duplicate(subject, true);
        });
    }

    /** Inside the archive only; one for all tests, each of which has an instance of this class of its own. */
    private static OneOffDeeds deeds() {
        if (deeds == null) {
            deeds = new OneOffDeeds();
        }
        return deeds;
    }
}
