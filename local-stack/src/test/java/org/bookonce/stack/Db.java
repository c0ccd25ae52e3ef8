package org.bookonce.stack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The database of the shared stack, for what a test prepares and what it checks afterwards. */
public final class Db {
    private Db() {}

    /** As the superuser, whom row-level security does not bind; for what is set for a whole connection. */
    public static Connection superuser() throws SQLException {
        return SharedStack.get().postgres().superuser(PostgresPart.BOOKONCE);
    }

    private static Connection kept() throws SQLException {
        return KeptConnections.open(SharedStack.get().postgres(), PostgresPart.BOOKONCE);
    }

    /** As the application's role, with a tenant for the whole connection. */
    public static Connection app(UUID tenant) throws SQLException {
        Connection connection = SharedStack.get().postgres().as("bookonce_app", PostgresPart.BOOKONCE);
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('app.tenant_id', ?, false)")) {
            statement.setString(1, tenant.toString());
            statement.execute();
        }
        return connection;
    }

    /** Runs a statement as the superuser. @return the number of rows it changed */
    public static int execute(String sql, Object... values) {
        try (Connection connection = kept();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.execute() ? 0 : statement.getUpdateCount();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of every row, as the superuser sees it. */
    public static List<Object> column(String sql, Object... values) {
        try (Connection connection = kept();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<Object> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getObject(1));
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The number of a {@code select count(*)}. */
    public static long count(String sql, Object... values) {
        return ((Number) column(sql, values).get(0)).longValue();
    }

    /** Claims a host's time for a booking that was written by SQL, as the application does under the host's lock. */
    public static void claim(UUID tenant, UUID host, UUID booking, Instant start, Instant end) {
        execute(
                """
                insert into host_time (tenant_id, id, host_id, starts_at, ends_at, kind, booking_id)
                select ?, ?, ?, ?, ?, 'BOOKING', ?
                from (select set_config('app.locked_hosts', ?, true) as host) locked where locked.host is not null
                """,
                tenant,
                UUID.randomUUID(),
                host,
                start.atOffset(ZoneOffset.UTC),
                end.atOffset(ZoneOffset.UTC),
                booking,
                host.toString());
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
