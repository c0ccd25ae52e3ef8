package org.bookonce.publicweb.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.bookonce.scheduling.database.DataSources;
import org.bookonce.tenant.shared.BusinessException;

/**
 * The buckets of all limits, ten minutes each. Called outside of any transaction: what is counted stays counted, whatever
 * becomes of the request.
 */
@ApplicationScoped
class Buckets {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int TIDY_EVERY = 100;

    private static final String EXPIRED =
            """
            delete from rate_limit where id in (
                select id from rate_limit where expires_at < ? limit ? for update skip locked)
            """;

    @Resource(lookup = DataSources.APPLICATION)
    DataSource database;

    @Inject
    EmptyBuckets empty;

    private final AtomicInteger taken = new AtomicInteger();
    private final ClientSideConfig config = ClientSideConfig.getDefault()
            .withExpirationAfterWriteStrategy(
                    ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(WINDOW));

    /** Takes one from the bucket; false when it is empty. */
    boolean take(long key, int size) {
        try {
            tidy();
            return new CountedBucket(config, database, key)
                    .getProxy(key, () -> bucket(size))
                    .tryConsume(1);
        } catch (SQLException | RuntimeException e) {
            throw unavailable(e);
        }
    }

    /** Whether the bucket has something left, as it was a second ago; one that nobody took from is full. */
    boolean hasLeft(long key) {
        try {
            return !empty.contains(key);
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private void tidy() throws SQLException {
        if (taken.incrementAndGet() % TIDY_EVERY != 0) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(EXPIRED)) {
            delete.setLong(1, System.currentTimeMillis());
            delete.setInt(2, 10 * TIDY_EVERY);
            delete.executeUpdate();
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
