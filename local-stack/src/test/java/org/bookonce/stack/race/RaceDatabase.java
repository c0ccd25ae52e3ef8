package org.bookonce.stack.race;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.bookonce.stack.KeptConnections;
import org.bookonce.stack.PostgresPart;
import org.bookonce.stack.SharedStack;

/** Prepares organizations and one-offs for races, in any database of the stack, and reads what became of them. */
public final class RaceDatabase {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PostgresPart postgres;
    private final String name;

    /** In a database of the shared stack, by its name. */
    public RaceDatabase(String name) {
        this(SharedStack.get().postgres(), name);
    }

    /** In a database of a server, by its name. */
    RaceDatabase(PostgresPart postgres, String name) {
        this.postgres = postgres;
        this.name = name;
    }

    /** An organization with one host. */
    public record Host(UUID tenant, String slug, UUID id) {}

    /** An open one-off, as {@code CreateOneOff} leaves it. */
    public record OneOff(Host host, UUID id, String token, List<UUID> slots) {

        /** The path of its page. */
        public String path() {
            return "/" + host.slug() + "/one-off/" + token;
        }
    }

    Host host() {
        UUID tenant = UUID.randomUUID();
        UUID host = UUID.randomUUID();
        String slug = "race-" + tenant.toString().substring(0, 8);
        execute(
                "insert into organization (tenant_id, slug, name, zone, plan_id) values (?, ?, 'Race', 'UTC',"
                        + " 'business')",
                tenant,
                slug);
        execute("insert into slug (slug, tenant_id) values (?, ?)", slug, tenant);
        execute(
                """
                insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                values (?, ?, 'race', 'host', 'Host', ?, 'OWNER', 'UTC')
                """,
                tenant,
                host,
                "host@" + slug + ".example");
        return new Host(tenant, slug, host);
    }

    /** A one-off with half-hour slots at these starts, held or not. */
    public OneOff oneOff(Host host, boolean hold, Instant... starts) {
        byte[] random = new byte[18];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        UUID id = UUID.randomUUID();
        Instant closes = starts[starts.length - 1];
        List<UUID> slots = new ArrayList<>();
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            run(
                    connection,
                    """
                    insert into one_off (tenant_id, id, host_id, created_by, title, description, minutes, location_kind,
                      location_text, hold, contact_required, zone, closes_at, token_seed, token_hash, created_at)
                    values (?, ?, ?, ?, 'Race', '', 30, 'VIDEO', '', ?, true, 'UTC', ?, ?, ?, clock_timestamp())
                    """,
                    host.tenant(),
                    id,
                    host.id(),
                    host.id(),
                    hold,
                    closes,
                    ByteBuffer.allocate(16).putLong(RANDOM.nextLong()).array(),
                    sha256(token));
            run(
                    connection,
                    "select set_config('app.locked_hosts', ?, true)",
                    host.id().toString());
            for (Instant start : starts) {
                slots.add(slot(connection, host, id, hold, start, closes));
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new OneOff(host, id, token, slots);
    }

    private static UUID slot(Connection connection, Host host, UUID oneOff, boolean hold, Instant start, Instant closes)
            throws SQLException {
        UUID slot = UUID.randomUUID();
        Instant end = start.plusSeconds(1800);
        run(
                connection,
                """
                insert into offered_slot (tenant_id, id, one_off_id, starts_at, ends_at, local_start)
                values (?, ?, ?, ?, ?, ?)
                """,
                host.tenant(),
                slot,
                oneOff,
                start,
                end,
                start.atOffset(ZoneOffset.UTC).toLocalDateTime());
        if (hold) {
            run(
                    connection,
                    """
                    insert into host_time (tenant_id, id, host_id, starts_at, ends_at, kind, one_off_id, offered_slot_id,
                      expires_at) values (?, ?, ?, ?, ?, 'HOLD', ?, ?, ?)
                    """,
                    host.tenant(),
                    UUID.randomUUID(),
                    host.id(),
                    start,
                    end,
                    oneOff,
                    slot,
                    closes);
        }
        return slot;
    }

    /** How many bookings a one-off has. */
    long bookings(OneOff oneOff) {
        return number("select count(*) from booking where one_off_id = ?", oneOff.id());
    }

    /** How many bookings a host has. */
    long bookings(Host host) {
        return number("select count(*) from booking where host_id = ? and status = 'CONFIRMED'", host.id());
    }

    /** The first column of the first row, a number. */
    long number(String query, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, query, values);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The first column of every row, as text. */
    List<String> column(String query, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, query, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The first column of the first row, as text. */
    String text(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Runs a statement as the superuser. */
    void execute(String sql, Object... values) {
        try (Connection connection = connect()) {
            run(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Runs several statements, without values. */
    void script(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** As the superuser; to be closed by who asks. */
    Connection connect() throws SQLException {
        return KeptConnections.open(postgres, name);
    }

    /** Runs a statement on a connection. */
    static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            statement.execute();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : values[i];
            statement.setObject(i + 1, value);
        }
        return statement;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
