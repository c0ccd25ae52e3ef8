package org.bookonce.scheduling.database.pool;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.transaction.xa.XAException;
import javax.transaction.xa.Xid;
import org.postgresql.core.BaseConnection;
import org.postgresql.xa.PGXAConnection;

/**
 * A connection that forgets a transaction whose commit was refused, by a deferred constraint for example. The driver goes
 * on believing that it is in that transaction and the server never rolls back what it asked to commit: so the next
 * request that gets the connection cannot begin its own, and fails. Where not even forgetting succeeds the connection is
 * lost, which the driver does not say either; the pool is told, and throws it away.
 */
final class ClearedXaConnection extends PGXAConnection {

    private final List<ConnectionEventListener> pool = new CopyOnWriteArrayList<>();

    ClearedXaConnection(BaseConnection connection) throws SQLException {
        super(connection);
    }

    @Override
    public void commit(Xid transaction, boolean onePhase) throws XAException {
        try {
            super.commit(transaction, onePhase);
        } catch (XAException refused) {
            if (onePhase && refused.getCause() instanceof SQLException) {
                forgetRefused(transaction);
            }
            throw refused;
        }
    }

    private void forgetRefused(Xid transaction) {
        try {
            rollback(transaction);
        } catch (XAException lost) {
            ConnectionEvent event = new ConnectionEvent(this, new SQLException(lost));
            pool.forEach(listener -> listener.connectionErrorOccurred(event));
        }
    }

    @Override
    public void addConnectionEventListener(ConnectionEventListener listener) {
        super.addConnectionEventListener(listener);
        pool.add(listener);
    }

    @Override
    public void removeConnectionEventListener(ConnectionEventListener listener) {
        super.removeConnectionEventListener(listener);
        pool.remove(listener);
    }
}
