package org.bookonce.scheduling.bookinglink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.shared.Visitor;
import org.junit.jupiter.api.Test;

/** Time that forms keep back and bookings take, on the real database (R8.1, R8.4): in place, once, and in few round trips. */
class LinkTimeOnDatabaseTest extends LinkOnDatabase {

    @Test
    void aVisitorHasOneHoldAndComesBackToIt() throws SQLException {
        byte[] visitor = Visitor.unknown();
        hold(node, TEN, visitor);
        OpenedSlotForm form =
                node.inTransaction(() -> node.get(OpenSlotForm.class).open("link", 30, TEN, visitor));
        assertThat(form.free()).isTrue();
        assertThat(form.heldUntil()).isPresent();
        assertThat(form.end()).isEqualTo(TEN.plusSeconds(1800));
        hold(node, TEN.plusSeconds(7200), visitor);
        assertThat(count("select count(*) from host_time where tenant_id = ?")).isEqualTo(1);
        assertThat(node.inTransaction(() -> node.get(OpenSlotForm.class).open("link", 30, TEN, visitor))
                        .heldUntil())
                .isEmpty();
    }

    @Test
    void aTeamHoldsAsOftenAsItHasHosts() throws SQLException {
        hold(node, TEN, Visitor.unknown());
        hold(node, TEN, Visitor.unknown());
        assertThat(count("select count(distinct host_id) from host_time where tenant_id = ?"))
                .isEqualTo(2);
        assertThatThrownBy(() -> hold(node, TEN, Visitor.unknown()))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(BookingLinkError.SLOT_TAKEN));
    }

    @Test
    void moreThanTwentyFormsHoldNothing() throws SQLException {
        for (int i = 0; i < 20; i++) {
            assertThat(hold(node, TEN.plusSeconds(1800L * i), Visitor.unknown()).until())
                    .isPresent();
        }
        assertThat(hold(node, TEN.plusSeconds(90_000), Visitor.unknown()).until())
                .isEmpty();
    }

    @Test
    void aFormThatLapsesIsNoObstacleAnyMore() throws SQLException {
        run("update event_type set assignment = 'COLLECTIVE' where id = ?", type);
        hold(node, TEN, Visitor.unknown());
        assertThat(month(node).starts()).doesNotContain(TEN);
        run("insert into clock_shift (tenant_id, shift) values (?, interval '10 minutes')", tenant);
        assertThat(month(node).starts()).as("found before, while it was held").contains(TEN);
        hold(other, TEN, Visitor.unknown());
        assertThat(count("select count(*) from host_time where tenant_id = ?"))
                .as("whoever writes clears what has lapsed")
                .isEqualTo(2);
    }

    @Test
    void heldTimeBecomesABookingInPlaceAndOtherTimeIsTakenAnew() throws SQLException {
        byte[] visitor = Visitor.unknown();
        hold(node, TEN, visitor);
        UUID held = id("select host_id from host_time where tenant_id = ?");
        UUID claim = id("select id from host_time where tenant_id = ?");
        UUID booking = booking(held, TEN);
        HostTime.LinkTime time = new HostTime.LinkTime(held, type, TEN, TEN.plusSeconds(1800), 15, 20, visitor);
        assertThat(locked(
                        () -> node.get(HostTime.class).book(time, booking, true).get()))
                .isTrue();
        assertThat(id("select id from host_time where tenant_id = ?")).isEqualTo(claim);
        assertThat(count("select buffer_before * 100 + buffer_after from host_time where tenant_id = ? and"
                        + " visitor is null"))
                .isEqualTo(1520);
        assertThat(locked(() ->
                        node.get(HostTime.class).book(time, booking, false).get()))
                .isFalse();
    }

    @Test
    void aBookingTakesThreeRoundTripsAndTheSameFormSentAgainTwo() throws Exception {
        node.withObservers(
                "org.bookonce.scheduling.reminder.ReminderPlan",
                "org.bookonce.scheduling.oneoff.OffersInTheWay",
                "org.bookonce.scheduling.oneoff.Replacements",
                "org.bookonce.scheduling.proposal.ClosedLinkProposals");
        byte[] visitor = Visitor.unknown();
        hold(node, TEN, visitor);
        UUID claim = id("select id from host_time where tenant_id = ?");
        SlotRequest wanted = new SlotRequest(
                "link",
                30,
                TEN,
                "Lena Fischer",
                "lena@x.example",
                0,
                "",
                Map.of(),
                UTC,
                "en",
                true,
                node.get(FormKeys.class).issue(BookSlot.purpose(type, 30, TEN), visitor));
        int none = node.statements();
        MadeBooking made = node.inTransaction(() -> node.get(BookSlot.class).book(wanted));
        assertThat(node.statements() - none).isEqualTo(3);
        assertThat(id("select booking_id from host_time where tenant_id = ? and id = '" + claim + "'"))
                .as("in place")
                .isEqualTo(made.id());
        assertThat(count("select count(*) from message where tenant_id = ?")).isEqualTo(2);
        assertThat(count("select count(*) from booking_access where tenant_id = ?"))
                .isEqualTo(2);
        assertThat(count("select count(*) from booking_event where tenant_id = ?"))
                .isEqualTo(1);
        assertThat(count("select count(*) from audit_entry where tenant_id = ?"))
                .isEqualTo(1);
        assertThat(count("select count(*) from scheduled_tasks where strpos(convert_from(task_data, 'UTF8'), cast(? as"
                        + " text)) > 0"))
                .as("two mails, and a reminder or more")
                .isGreaterThanOrEqualTo(3);
        int before = node.statements();
        assertThat(node.inTransaction(() -> node.get(BookSlot.class).book(wanted)))
                .isEqualTo(made);
        assertThat(node.statements() - before).isEqualTo(2);
    }

    @Test
    void theLongestIdleHostIsChosen() throws SQLException {
        UUID first = hosts.stream()
                .min((a, b) -> a.toString().compareTo(b.toString()))
                .orElseThrow();
        UUID second =
                hosts.stream().filter(host -> !host.equals(first)).findAny().orElseThrow();
        assertThat(chosen()).as("ties by id").isEqualTo(first);
        booking(first, TEN.plusSeconds(7200));
        assertThat(chosen()).isEqualTo(second);
    }

    private boolean locked(Supplier<Boolean> work) throws SQLException {
        return node.inTransaction(() -> {
            node.get(HostTime.class).lock(hosts.toArray(UUID[]::new));
            return work.get();
        });
    }

    private UUID chosen() throws SQLException {
        return node.inTransaction(() -> {
            Asked asked = Asked.fresh(node.get(Links.class).find(type), 30, Visitor.unknown());
            FoundSlot slot = node.get(SlotFinder.class)
                    .slot(asked, node.get(SlotFinder.class).hours(asked), TEN);
            return node.get(HostChoice.class).of(asked, slot).get(0);
        });
    }
}
