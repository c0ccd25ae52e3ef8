package org.bookonce.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.XAConnection;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;
import org.bookonce.scheduling.database.pool.ClearedXaDataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.xa.PGXADataSource;

/** A connection whose commit PostgreSQL refused, when a pool hands it out again. */
class RefusedCommitTest {

    private static final String REFUSED =
            """
            create temporary table if not exists pair (id int primary key, other int references pair deferrable initially deferred);
            insert into pair values (1, 2)
            """;

    private int transactions;

    @Test
    void theNextTransactionIsCommitted() throws Exception {
        XAConnection pooled = of(new ClearedXaDataSource());
        for (int round = 0; round < 3; round++) {
            assertThatThrownBy(() -> transaction(pooled, REFUSED))
                    .isInstanceOfSatisfying(XAException.class, refused -> assertThat(refused.errorCode)
                            .isEqualTo(XAException.XA_RBINTEGRITY));
            transaction(pooled, "create table if not exists kept_" + round + " (id int)");
            assertThat(seen("kept_" + round)).isTrue();
        }
        pooled.close();
    }

    @Test
    void theDriversOwnConnectionBeginsNoTransactionAfterwards() throws Exception {
        XAConnection pooled = of(new PGXADataSource());
        assertThatThrownBy(() -> transaction(pooled, REFUSED)).isInstanceOf(XAException.class);
        assertThatThrownBy(() -> transaction(pooled, "select 1"))
                .as("when this is no longer so, the data source of our own can go")
                .isInstanceOf(XAException.class);
        pooled.close();
    }

    @Test
    void aConnectionThatIsLostAtItsCommitIsSaidToBe() throws Exception {
        XAConnection pooled = of(new ClearedXaDataSource());
        List<ConnectionEvent> lost = new ArrayList<>();
        pooled.addConnectionEventListener(new ConnectionEventListener() {
            @Override
            public void connectionClosed(ConnectionEvent event) {}

            @Override
            public void connectionErrorOccurred(ConnectionEvent event) {
                lost.add(event);
            }
        });
        Xid xid = xid();
        XAResource resource = pooled.getXAResource();
        resource.start(xid, XAResource.TMNOFLAGS);
        String backend;
        try (Connection connection = pooled.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select pg_backend_pid()")) {
            rows.next();
            backend = rows.getString(1);
        }
        resource.end(xid, XAResource.TMSUCCESS);
        superuser("select pg_terminate_backend(" + backend + ", 5000)");

        assertThatThrownBy(() -> resource.commit(xid, true)).isInstanceOf(XAException.class);
        assertThat(lost).singleElement().satisfies(event -> assertThat(event.getSource())
                .isSameAs(pooled));
        assertThatCode(pooled::close).doesNotThrowAnyException();
    }

    private void transaction(XAConnection pooled, String sql) throws SQLException, XAException {
        Xid xid = xid();
        XAResource resource = pooled.getXAResource();
        resource.start(xid, XAResource.TMNOFLAGS);
        try (Connection connection = pooled.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } finally {
            resource.end(xid, XAResource.TMSUCCESS);
        }
        resource.commit(xid, true);
    }

    private static XAConnection of(PGXADataSource source) throws SQLException {
        try (Connection connection = SchemaDatabase.get().as("postgres", "postgres")) {
            source.setUrl(connection.getMetaData().getURL());
        }
        return source.getXAConnection("postgres", "postgres");
    }

    private static boolean seen(String table) throws SQLException {
        try (Connection connection = SchemaDatabase.get().as("postgres", "postgres");
                var tables = connection.getMetaData().getTables(null, null, table, null)) {
            return tables.next();
        }
    }

    private static void superuser(String sql) throws SQLException {
        try (Connection connection = SchemaDatabase.get().as("postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Xid xid() {
        byte[] id = ByteBuffer.allocate(4).putInt(++transactions).array();
        return new Xid() {
            @Override
            public int getFormatId() {
                return 1;
            }

            @Override
            public byte[] getGlobalTransactionId() {
                return id;
            }

            @Override
            public byte[] getBranchQualifier() {
                return new byte[] {1};
            }
        };
    }
}
