package org.bookonce.scheduling.oneoff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.bookonce.scheduling.OneNode;
import org.bookonce.scheduling.SchemaDatabase;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.shared.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The booking of a one-off on the real database: how often it is asked, and what is there afterwards. */
class OneOffOnDatabaseTest {

    private static final Instant START =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(60, ChronoUnit.DAYS);
    private static final Instant LATER = START.plus(2, ChronoUnit.HOURS);

    private final UUID tenant = UUID.randomUUID();
    private final UUID host = UUID.randomUUID();
    private final UUID oneOff = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final String token = tenant.toString();
    private OneNode node;

    @BeforeEach
    void anOpenOneOffOfTwoSlots() throws Exception {
        run(
                "insert into organization (tenant_id, slug, name, zone) values (?, 'o-' || ?::text, 'One', 'UTC')",
                tenant,
                tenant);
        run(
                """
                insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                values (?, ?, 'i', cast(? as text), 'Host', 'h@x.example', 'OWNER', 'UTC')
                """,
                tenant,
                host,
                host);
        run(
                """
                insert into one_off (tenant_id, id, host_id, created_by, title, description, minutes, location_kind,
                  location_text, hold, contact_required, zone, closes_at, token_seed, token_hash, created_at)
                values (?, ?, ?, ?, 'Talk', '', 30, 'VIDEO', '', true, false, 'UTC', ?, ?, ?, now())
                """,
                tenant,
                oneOff,
                host,
                host,
                LATER.atOffset(ZoneOffset.UTC),
                Arrays.copyOf(token.getBytes(UTF_8), 16),
                Tokens.hash(token));
        slot(first, START);
        slot(second, LATER);
        node = new OneNode(tenant)
                .withObservers(
                        "org.bookonce.scheduling.reminder.ReminderPlan",
                        "org.bookonce.scheduling.oneoff.OffersInTheWay",
                        "org.bookonce.scheduling.oneoff.Replacements",
                        "org.bookonce.scheduling.proposal.ClosedLinkProposals");
    }

    @AfterEach
    void close() throws SQLException {
        node.close();
    }

    @Test
    void aBookingTakesThreeRoundTripsAndTheSameFormSentAgainTwo() throws SQLException {
        hold(first, START);
        hold(second, LATER);
        SlotBooking wanted = wanted(first);
        int none = node.statements();
        MadeBooking made = book(wanted);
        assertThat(node.statements() - none).isEqualTo(3);
        assertThat(text("select string_agg(booking_id || kind, ' ') from host_time where tenant_id = ?"))
                .as("its hold became the booking, the other one is given back")
                .isEqualTo(made.id() + "BOOKING");
        assertThat(text("select used_at is not null from one_off where tenant_id = ?"))
                .isEqualTo("t");
        assertThat(text("select count(*) from message where tenant_id = ?")).isEqualTo("2");
        assertThat(text("select count(*) from booking_access where tenant_id = ?"))
                .isEqualTo("2");
        int before = node.statements();
        assertThat(book(wanted)).isEqualTo(made);
        assertThat(node.statements() - before).isEqualTo(2);
        refused(wanted(second), OneOffError.BOOKED);
    }

    @Test
    void aTimeThatIsNotHeldIsTakenInTheSameRoundTrips() throws SQLException {
        int none = node.statements();
        MadeBooking made = book(wanted(second));
        assertThat(node.statements() - none).isEqualTo(3);
        assertThat(text("select booking_id from host_time where tenant_id = ?"))
                .isEqualTo(made.id().toString());
    }

    @Test
    void whoFindsTheTimeTakenLeavesNothingBehind() throws SQLException {
        UUID another = UUID.randomUUID();
        run(
                """
                insert into one_off (tenant_id, id, host_id, created_by, title, description, minutes, location_kind,
                  location_text, hold, contact_required, zone, closes_at, token_seed, token_hash, created_at)
                select tenant_id, ?, host_id, created_by, title, description, minutes, location_kind, location_text, hold,
                  contact_required, zone, closes_at, token_seed, sha256(token_hash), created_at
                from one_off where id = ?
                """,
                another,
                oneOff);
        UUID theirs = UUID.randomUUID();
        run(
                "insert into offered_slot (tenant_id, id, one_off_id, starts_at, ends_at, local_start) select tenant_id, ?, ?, starts_at, ends_at, local_start from offered_slot where id = ?",
                theirs,
                another,
                first);
        node.inTransaction(() -> {
            HostTime hostTime = node.get(HostTime.class);
            hostTime.lock(host);
            return hostTime.hold(host, another, theirs, START, START.plusSeconds(1800), LATER);
        });
        refused(wanted(first), OneOffError.SLOT_TAKEN);
        assertThat(text("select count(*) from booking where tenant_id = ?")).isEqualTo("0");
        assertThat(text("select count(*) from message where tenant_id = ?")).isEqualTo("0");
        assertThat(text("select count(*) from one_off where tenant_id = ? and used_at is not null"))
                .isEqualTo("0");
    }

    private void refused(SlotBooking wanted, OneOffError why) {
        assertThatThrownBy(() -> book(wanted)).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.code())
                .isEqualTo(why));
    }

    private MadeBooking book(SlotBooking wanted) throws SQLException {
        return node.inTransaction(() -> node.get(BookOfferedSlot.class).book(wanted));
    }

    private SlotBooking wanted(UUID slot) {
        String key = node.get(FormKeys.class).issue(BookOfferedSlot.purpose(oneOff, slot));
        return new SlotBooking(token, slot, "Lena Fischer", "lena@x.example", "", ZoneOffset.UTC, "en", true, key);
    }

    private void hold(UUID slot, Instant start) throws SQLException {
        boolean held = node.inTransaction(() -> {
            HostTime hostTime = node.get(HostTime.class);
            hostTime.lock(host);
            return hostTime.hold(host, oneOff, slot, start, start.plusSeconds(1800), LATER);
        });
        assertThat(held).isTrue();
    }

    private void slot(UUID id, Instant start) throws SQLException {
        run(
                "insert into offered_slot (tenant_id, id, one_off_id, starts_at, ends_at, local_start) values (?, ?, ?, ?, ?, ?)",
                tenant,
                id,
                oneOff,
                start.atOffset(ZoneOffset.UTC),
                start.plusSeconds(1800).atOffset(ZoneOffset.UTC),
                start.atOffset(ZoneOffset.UTC).toLocalDateTime());
    }

    private String text(String query) throws SQLException {
        try (Connection postgres = SchemaDatabase.get().as("postgres");
                PreparedStatement statement = postgres.prepareStatement(query)) {
            statement.setObject(1, tenant);
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }

    private static void run(String statement, Object... values) throws SQLException {
        try (Connection postgres = SchemaDatabase.get().as("postgres");
                PreparedStatement prepared = postgres.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.execute();
        }
    }
}
