package org.bookonce.tenant.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.bookonce.tenant.shared.BusinessException;

/**
 * SQL on the connection of the running transaction, for what JPQL cannot say: locks, {@code ON CONFLICT}, ranges,
 * {@code RETURNING}. Entities that wait to be written are written first, so that statements come in the order of the
 * code. What nobody needs the answer of waits for the next statement and is sent with it ({@link #later}): a round trip costs
 * more than most statements. Within a transaction the data source hands out the connection that EclipseLink uses, too.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Sql {

    private static final System.Logger LOG = System.getLogger(Sql.class.getName());

    @PersistenceContext(unitName = "bookonce")
    EntityManager entities;

    @Resource(lookup = "java:comp/env/jdbc/bookonce")
    DataSource dataSource;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    protected Sql() {}

    /** Reads one row of a result. */
    @FunctionalInterface
    public interface RowReader<T> {
        /** What the current row of the result means. */
        T read(ResultSet row) throws SQLException;
    }

    /** Runs a statement; the number of rows it changed. */
    public int update(String statement, Object... parameters) {
        return later(statement, parameters).get();
    }

    /** All rows of a query. */
    public <T> List<T> list(String query, RowReader<T> reader, Object... parameters) {
        return listLater(query, reader, parameters).get();
    }

    /** The only row of a query, or nothing; {@link IllegalStateException} when there are several. */
    public <T> Optional<T> find(String query, RowReader<T> reader, Object... parameters) {
        return findLater(query, reader, parameters).get();
    }

    /** The only row of a query; {@link IllegalStateException} when there is none, or several. */
    public <T> T one(String query, RowReader<T> reader, Object... parameters) {
        return oneLater(query, reader, parameters).get();
    }

    /**
     * Runs a statement together with the next one whose answer is needed, in one round trip, or at the end of the use case.
     * What it violates is told then, too.
     *
     * @return the number of rows it changed, for those who want to know
     */
    public Awaited<Integer> later(String statement, Object... parameters) {
        return waiting().add(statement, parameters, PreparedStatement::getUpdateCount, this::settle);
    }

    /** The rows of a query that is sent as {@link #later} says; at once, when they were asked for ahead. */
    @SuppressWarnings("unchecked")
    public <T> Awaited<List<T>> listLater(String query, RowReader<T> reader, Object... parameters) {
        Waiting waiting = waiting();
        Awaited<?> kept = waiting.kept(query, parameters);
        return kept == null
                ? waiting.add(query, parameters, Waiting.rows(reader), this::settle)
                : (Awaited<List<T>>) kept;
    }

    /** The same of the only row, or nothing. */
    public <T> Awaited<Optional<T>> findLater(String query, RowReader<T> reader, Object... parameters) {
        return listLater(query, reader, parameters).map(rows -> {
            if (rows.size() > 1) {
                throw new IllegalStateException("one row was expected, there are " + rows.size());
            }
            return rows.stream().findFirst();
        });
    }

    /** The same of the only row. */
    public <T> Awaited<T> oneLater(String query, RowReader<T> reader, Object... parameters) {
        return findLater(query, reader, parameters)
                .map(found -> found.orElseThrow(() -> new IllegalStateException("no row")));
    }

    /**
     * Asks ahead of the need, in the round trip of what waits: whoever asks the same in this transaction gets this answer.
     * Ask so for what the transaction does not change, after the locks it takes.
     */
    public <T> void ahead(String query, RowReader<T> reader, Object... parameters) {
        waiting().keep(query, parameters, listLater(query, reader, parameters));
    }

    /**
     * A text whose type the driver is told, for {@code = any (?)} and the like. A query with a text in its parameters and one
     * in its answer takes a round trip more otherwise: the driver does not know how long the answer gets, and waits for
     * everything before.
     */
    public static String[] typed(String text) {
        return new String[] {text};
    }

    /** Sends what waits: before the entity manager is asked, and at the end of a use case. */
    public void settle() {
        Waiting.Batch batch = waiting().take();
        if (!batch.isEmpty()) {
            run(batch.text(), batch.parameters(), batch::carryOut);
        }
    }

    /** What waits in the running transaction, for its use case to send. */
    private Waiting waiting() {
        Waiting known = (Waiting) transaction.getResource(Waiting.class);
        return known == null ? begun() : known;
    }

    /** When a transaction ends it is too late to send anything: the server hands out another connection then. */
    private Waiting begun() {
        Waiting waiting = new Waiting();
        transaction.putResource(Waiting.class, waiting);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                if (!transaction.getRollbackOnly() && !waiting.isEmpty()) {
                    throw new IllegalStateException("nobody sent what waits in this transaction");
                }
            }

            @Override
            public void afterCompletion(int status) {
                // nothing is left to do
            }
        });
        return waiting;
    }

    /** A {@code timestamptz} column; null when it is. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        java.time.OffsetDateTime value = row.getObject(column, java.time.OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** A {@code uuid} column; null when it is. */
    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** A {@code text} column that holds a time zone. */
    public static ZoneId zone(ResultSet row, String column) throws SQLException {
        return ZoneId.of(row.getString(column));
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement prepared) throws SQLException;
    }

    private <T> T run(String text, Object[] parameters, Work<T> work) {
        entities.flush();
        try (Connection connection = connect(dataSource);
                PreparedStatement prepared = connection.prepareStatement(text)) {
            for (int i = 0; i < parameters.length; i++) {
                bind(prepared, i + 1, parameters[i]);
            }
            return work.on(prepared);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Whoever waits too long for a connection is asked to try again: nothing was done yet. */
    static Connection connect(DataSource dataSource) {
        try {
            return dataSource.getConnection();
        } catch (SQLException e) {
            throw busy(e);
        }
    }

    /** What a refused statement is to the code above it. */
    static RuntimeException failure(SQLException refused) {
        return Outage.caused(refused) ? busy(refused) : new SqlFailure(refused);
    }

    private static BusinessException busy(SQLException cause) {
        LOG.log(System.Logger.Level.WARNING, "the database cannot be asked: {0}", cause.getMessage());
        BusinessException busy = new BusinessException(DatabaseError.BUSY);
        busy.addSuppressed(cause);
        return busy;
    }

    static void bind(PreparedStatement prepared, int index, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            prepared.setObject(index, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof UUID[] ids) {
            prepared.setArray(index, prepared.getConnection().createArrayOf("uuid", ids));
        } else if (value instanceof String[] texts) {
            prepared.setArray(index, prepared.getConnection().createArrayOf("text", texts));
        } else if (value instanceof ZoneId zone) {
            prepared.setString(index, zone.getId());
        } else if (value instanceof Enum<?> constant) {
            prepared.setString(index, constant.name());
        } else {
            prepared.setObject(index, value);
        }
    }
}
