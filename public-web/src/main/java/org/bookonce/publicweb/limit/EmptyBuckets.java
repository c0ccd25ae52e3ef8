package org.bookonce.publicweb.limit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.bookonce.scheduling.database.DataSources;

/**
 * The buckets that have nothing left. Few visitors ever empty one, so a node reads all of them at most once a second: what
 * any node emptied is known to every node a second later, and a page costs no question of its own.
 */
@ApplicationScoped
class EmptyBuckets {

    private static final String EMPTY = "select id, empty_until from rate_limit where empty_until > ?";
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    /** How old an answer may be while another thread asks for a newer one. */
    private static final long BEARABLE = Duration.ofSeconds(10).toNanos();

    @Resource(lookup = DataSources.APPLICATION)
    DataSource database;

    /** How long somebody waits for whoever asks. */
    private static final long PATIENCE = Duration.ofSeconds(3).toNanos();

    private final ReentrantLock asking = new ReentrantLock();
    private volatile Answer last;

    /** What the database said, or why it did not, and when ({@link System#nanoTime}). */
    private record Answer(Map<Long, Long> emptyUntil, long at, SQLException failure) {

        private Answer orRefused() throws SQLException {
            if (failure != null) {
                throw failure;
            }
            return this;
        }

        private boolean youngerThan(long nanos) {
            return System.nanoTime() - at < nanos;
        }
    }

    /**
     * Whether the bucket was empty a second ago, and still has to be.
     *
     * @throws SQLException when the database cannot be asked: then nobody knows
     */
    boolean contains(long key) throws SQLException {
        Long until = answer().emptyUntil().get(key);
        return until != null && until > System.currentTimeMillis();
    }

    /** Whoever finds the answer old asks for a newer one, one at a time; the others go by the old one while they may. */
    private Answer answer() throws SQLException {
        Answer known = last;
        if (known != null && known.youngerThan(FRESH)) {
            return known.orRefused();
        }
        if (!asking.tryLock()) {
            if (known != null && known.youngerThan(BEARABLE)) {
                return known.orRefused();
            }
            await();
        }
        try {
            if (last == null || !last.youngerThan(FRESH)) {
                last = asked();
            }
            return last.orRefused();
        } finally {
            asking.unlock();
        }
    }

    private void await() throws SQLException {
        try {
            if (!asking.tryLock(PATIENCE, TimeUnit.NANOSECONDS)) {
                throw new SQLException("the database has not answered");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException(e);
        }
    }

    /** What cannot be learned is remembered, too: not everybody waits for a database that is not there. */
    private Answer asked() {
        try {
            return ask();
        } catch (SQLException failure) {
            return new Answer(Map.of(), System.nanoTime(), failure);
        }
    }

    private Answer ask() throws SQLException {
        long begin = System.nanoTime();
        Map<Long, Long> emptyUntil = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(EMPTY)) {
            query.setLong(1, System.currentTimeMillis());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    emptyUntil.put(rows.getLong(1), rows.getLong(2));
                }
            }
        }
        return new Answer(emptyUntil, begin, null);
    }
}
