package org.bookonce.stack.browser;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;

/** Much time that is kept back already, in one piece. */
final class Holds {

    private Holds() {}

    /** Holds so many hours of a host from {@code start} on, for a one-off of theirs. */
    static void of(TestOrganization organization, TestOrganization.Member host, int hours, Instant start) {
        RaceDatabase.OneOff oneOff = Offers.held(organization, host, "A long stretch", start);
        try (Connection connection = Db.superuser()) {
            run(
                    connection,
                    "select set_config('app.locked_hosts', ?, false)",
                    host.id().toString());
            run(
                    connection,
                    "update host_time set ends_at = starts_at + make_interval(hours => ?) where one_off_id = ?",
                    hours,
                    oneOff.id());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
