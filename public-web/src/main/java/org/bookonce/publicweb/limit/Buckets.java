package org.bookonce.publicweb.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ExpiredEntriesCleaner;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.bookonce.scheduling.database.DataSources;
import org.bookonce.tenant.shared.BusinessException;

/**
 * The buckets of all limits, ten minutes each. Called outside of any transaction: bucket4j then commits what it counts
 * by itself, whatever becomes of the request.
 */
@ApplicationScoped
class Buckets {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int TIDY_EVERY = 100;

    @Resource(lookup = DataSources.APPLICATION)
    DataSource database;

    private final AtomicInteger taken = new AtomicInteger();
    private ProxyManager<Long> buckets;

    @PostConstruct
    void open() {
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .table("rate_limit")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .primaryKeyMapper(PrimaryKeyMapper.LONG)
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(WINDOW))
                .build();
    }

    /** Takes one from the bucket; false when it is empty. */
    boolean take(long key, int size) {
        try {
            tidy();
            return buckets.getProxy(key, () -> bucket(size)).tryConsume(1);
        } catch (RuntimeException e) {
            throw unavailable(e);
        }
    }

    /** Whether the bucket has something left; one that nobody took from is full and costs one short query. */
    boolean hasLeft(long key, int size) {
        try {
            return !exists(key) || buckets.getProxy(key, () -> bucket(size)).getAvailableTokens() > 0;
        } catch (SQLException | RuntimeException e) {
            throw unavailable(e);
        }
    }

    private boolean exists(long key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select 1 from rate_limit where id = ?")) {
            query.setLong(1, key);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void tidy() {
        if (taken.incrementAndGet() % TIDY_EVERY == 0 && buckets instanceof ExpiredEntriesCleaner cleaner) {
            cleaner.removeExpired(10 * TIDY_EVERY);
        }
    }

    private static BucketConfiguration bucket(int size) {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(size)
                        .refillGreedy(size, WINDOW)
                        .build())
                .build();
    }

    private static BusinessException unavailable(Exception cause) {
        BusinessException refusal = new BusinessException(LimitError.UNAVAILABLE);
        refusal.addSuppressed(cause);
        System.getLogger(Buckets.class.getName()).log(System.Logger.Level.ERROR, "limits cannot be read", cause);
        return refusal;
    }
}
