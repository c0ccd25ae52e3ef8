package org.bookonce.scheduling.bookinglink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.OneNode;
import org.bookonce.scheduling.SchemaDatabase;
import org.bookonce.tenant.shared.FormKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A link of two hosts who are always open, on the real database, with two nodes that know nothing of each other. */
abstract class LinkOnDatabase {

    static final ZoneId UTC = ZoneOffset.UTC;
    static final YearMonth MONTH = YearMonth.now(UTC).plusMonths(2);
    static final Instant TEN = MONTH.atDay(10).atTime(10, 0).toInstant(ZoneOffset.UTC);

    final UUID tenant = UUID.randomUUID();
    final UUID type = UUID.randomUUID();
    final List<UUID> hosts = List.of(UUID.randomUUID(), UUID.randomUUID());

    OneNode node;
    OneNode other;

    @BeforeEach
    void aLinkOfTwoHostsWhoAreAlwaysOpen() throws SQLException {
        run(
                "insert into organization (tenant_id, slug, name, zone) values (?, ?, 'Links', 'UTC')",
                tenant,
                "l-" + tenant);
        for (UUID host : hosts) {
            alwaysOpen(host);
        }
        link();
        node = new OneNode(tenant);
        other = new OneNode(tenant);
    }

    @AfterEach
    void close() throws SQLException {
        node.close();
        other.close();
    }

    private void alwaysOpen(UUID host) throws SQLException {
        run(
                """
                insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                values (?, ?, 'i', ?, 'Host', 'h@x.example', 'OWNER', 'UTC')
                """,
                tenant,
                host,
                host.toString());
        run(
                """
                insert into availability_schedule (tenant_id, id, host_id, name, zone, standard, week, overrides,
                  created_at)
                values (?, ?, ?, 'Always', 'UTC', true,
                  '{1,0,1440,2,0,1440,3,0,1440,4,0,1440,5,0,1440,6,0,1440,7,0,1440}', '{}', now())
                """,
                tenant,
                UUID.randomUUID(),
                host);
    }

    private void link() throws SQLException {
        run(
                """
                insert into event_type (tenant_id, id, owner_id, created_by, title, slug, description, durations,
                  increment, rolling_days, assignment, colour, listed, active, position, created_at)
                values (?, ?, ?, ?, 'Link', 'link', '', '{30,60}', 30, 300, 'ROUND_ROBIN', '#336699', true, true, 1,
                  now())
                """,
                tenant,
                type,
                hosts.get(0),
                hosts.get(0));
        run(
                "insert into event_type_location (tenant_id, event_type_id, position, kind, text) values (?, ?, 1,"
                        + " 'VIDEO', '')",
                tenant,
                type);
        for (int i = 0; i < hosts.size(); i++) {
            run(
                    "insert into event_type_host (tenant_id, event_type_id, host_id, position) values (?, ?, ?, ?)",
                    tenant,
                    type,
                    hosts.get(i),
                    i);
        }
    }

    static MonthOfSlots month(OneNode node) throws SQLException {
        return node.inTransaction(
                () -> node.get(FindSlots.class).find(new AskedMonth("link", 30, MONTH, UTC, new byte[16])));
    }

    HeldSlot hold(OneNode node, Instant start, byte[] visitor) throws SQLException {
        return node.inTransaction(() -> hold(node, visitor, start));
    }

    /** The same within a transaction that is under way. */
    HeldSlot hold(OneNode node, byte[] visitor, Instant start) {
        String key = node.get(FormKeys.class).issue(HoldSlot.purpose(type), visitor);
        return node.get(HoldSlot.class).hold("link", 30, start, key);
    }

    /** Written as it is, without a claim. */
    UUID booking(UUID host, Instant start) throws SQLException {
        UUID id = UUID.randomUUID();
        run(
                """
                insert into booking (tenant_id, id, host_id, event_type_id, title, description, location_kind,
                  location_text, status, starts_at, ends_at, local_start, zone, invitee_name, invitee_email, invitee_zone,
                  invitee_language, invitee_clock24, uid, form_nonce, created_at)
                values (?, ?, ?, ?, 'Link', '', 'VIDEO', '', 'CONFIRMED', ?, ?, now(), 'UTC', 'Ada', 'a@x.example',
                  'UTC', 'en', true, ?, ?, now())
                """,
                tenant,
                id,
                host,
                type,
                start.atOffset(ZoneOffset.UTC),
                start.plusSeconds(1800).atOffset(ZoneOffset.UTC),
                id.toString(),
                Arrays.copyOf(id.toString().getBytes(StandardCharsets.UTF_8), 16));
        return id;
    }

    long count(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    /** What a query on the organization answers, in its first row. */
    UUID id(String query) throws SQLException {
        return UUID.fromString(text(query));
    }

    private String text(String query) throws SQLException {
        try (Connection postgres = SchemaDatabase.get().as("postgres");
                PreparedStatement statement = prepared(postgres, query, tenant);
                var rows = statement.executeQuery()) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    static void run(String statement, Object... values) throws SQLException {
        try (Connection postgres = SchemaDatabase.get().as("postgres");
                PreparedStatement prepared = prepared(postgres, statement, values)) {
            prepared.execute();
        }
    }

    private static PreparedStatement prepared(Connection connection, String statement, Object... values)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
        return prepared;
    }
}
