package org.bookonce.stack;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import org.postgresql.ds.PGPooledConnection;

/**
 * The superuser's connections, each kept for who asks next: tests look at the database thousands of times, and a new
 * connection takes longer than what they look at. One that died with its server is not handed out again.
 */
public final class KeptConnections {

    private static final Map<Server, KeptConnections> ALL = new ConcurrentHashMap<>();
    private static final int PATIENCE_SECONDS = 5;

    private final Server server;
    private final Queue<PGPooledConnection> idle = new ConcurrentLinkedQueue<>();

    private record Server(PostgresPart postgres, String database) {}

    private KeptConnections(Server server) {
        this.server = server;
    }

    /** A connection to a database, to be closed by who asks. */
    public static Connection open(PostgresPart postgres, String database) throws SQLException {
        return ALL.computeIfAbsent(new Server(postgres, database), KeptConnections::new)
                .open();
    }

    private Connection open() throws SQLException {
        for (PGPooledConnection kept = idle.poll(); kept != null; kept = idle.poll()) {
            Optional<Connection> alive = alive(kept);
            if (alive.isPresent()) {
                return alive.get();
            }
        }
        PGPooledConnection fresh = new PGPooledConnection(server.postgres.superuser(server.database), true);
        fresh.addConnectionEventListener(new Keeper());
        return fresh.getConnection();
    }

    private static Optional<Connection> alive(PGPooledConnection kept) {
        try {
            Connection connection = kept.getConnection();
            return connection.isValid(PATIENCE_SECONDS) ? Optional.of(connection) : Optional.empty();
        } catch (SQLException dead) {
            return Optional.empty();
        }
    }

    private final class Keeper implements ConnectionEventListener {

        @Override
        public void connectionClosed(ConnectionEvent event) {
            idle.add((PGPooledConnection) event.getSource());
        }

        @Override
        public void connectionErrorOccurred(ConnectionEvent event) {
            // it is not given back
        }
    }
}
