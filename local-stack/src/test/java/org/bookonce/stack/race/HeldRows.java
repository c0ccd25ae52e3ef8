package org.bookonce.stack.race;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Future;

/** A transaction that keeps rows to itself until a test lets them go, so that whoever wants them waits for just as long. */
final class HeldRows implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RaceDatabase database;
    private final Connection connection;
    private final int session;

    private HeldRows(RaceDatabase database) throws SQLException {
        this.database = database;
        this.connection = database.connect();
        connection.setAutoCommit(false);
        try (PreparedStatement asked = connection.prepareStatement("select pg_backend_pid()");
                ResultSet row = asked.executeQuery()) {
            row.next();
            session = row.getInt(1);
        }
    }

    /** The rows that a statement locks or changes. */
    static HeldRows of(RaceDatabase database, String statement, Object... values) {
        try {
            HeldRows held = new HeldRows(database);
            held.also(statement, values);
            return held;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A host, as whoever books with them locks them. */
    static HeldRows ofHost(RaceDatabase database, UUID host) {
        return of(database, "select 1 from membership where id = ? for no key update", host);
    }

    /** Does something more, which nobody sees before the rows are let go. */
    void also(String statement, Object... values) {
        try {
            RaceDatabase.run(connection, statement, values);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** Returns when somebody waits for the rows, or has done without them. */
    void awaitSomebody(Future<?> somebody) {
        Until.holds(PATIENCE, () -> somebody.isDone() || waited());
    }

    private boolean waited() {
        return database.number("select count(*) from pg_stat_activity where ? = any (pg_blocking_pids(pid))", session)
                > 0;
    }

    void letGo() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
