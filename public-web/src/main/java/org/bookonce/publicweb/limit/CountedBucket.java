package org.bookonce.publicweb.limit;

import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * One bucket in the database, for one attempt: read, then put back if nobody else did meanwhile; who was overtaken tries
 * again. Two round trips, and no transaction that waits for another node's.
 */
final class CountedBucket extends AbstractCompareAndSwapBasedProxyManager<Long> implements CompareAndSwapOperation {

    private static final String READ = "select state from rate_limit where id = ?";
    private static final String FIRST =
            "insert into rate_limit (state, expires_at, empty_until, id) values (?, ?, ?, ?) on conflict do nothing";
    private static final String NEXT =
            "update rate_limit set state = ?, expires_at = ?, empty_until = ? where id = ? and state = ?";

    private final DataSource database;
    private final long key;
    private boolean known;
    private Optional<byte[]> state = Optional.empty();

    CountedBucket(ClientSideConfig config, DataSource database, long key) {
        super(config);
        this.database = database;
        this.key = key;
    }

    /** The database could not be asked; {@link Buckets} tells the visitor. */
    static final class Failure extends RuntimeException {

        private Failure(SQLException cause) {
            super(cause);
        }
    }

    @Override
    protected CompareAndSwapOperation beginCompareAndSwapOperation(Long bucket) {
        return this;
    }

    /** What was read stays true for us until a swap fails: bucket4j asks once whether there is a bucket, and then again. */
    @Override
    public Optional<byte[]> getStateData(Optional<Long> timeoutNanos) {
        if (!known) {
            read();
        }
        return state;
    }

    private void read() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(READ)) {
            query.setLong(1, key);
            try (ResultSet rows = query.executeQuery()) {
                state = rows.next() ? Optional.ofNullable(rows.getBytes(1)) : Optional.empty();
                known = true;
            }
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    @Override
    public boolean compareAndSwap(
            byte[] original, byte[] replacement, RemoteBucketState content, Optional<Long> timeoutNanos) {
        known = false;
        try (Connection connection = database.getConnection();
                PreparedStatement write = connection.prepareStatement(original == null ? FIRST : NEXT)) {
            write.setBytes(1, replacement);
            write.setLong(2, expiry(content));
            write.setObject(3, emptyUntil(content), Types.BIGINT);
            write.setLong(4, key);
            if (original != null) {
                write.setBytes(5, original);
            }
            return write.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    private long expiry(RemoteBucketState content) {
        long left = getClientSideConfig()
                .getExpirationAfterWriteStrategy()
                .orElseThrow()
                .calculateTimeToLiveMillis(content, currentTimeNanos());
        return System.currentTimeMillis() + left;
    }

    /** When there is something in it again, in milliseconds since 1970; null while there is. */
    private Long emptyUntil(RemoteBucketState content) {
        if (content.getAvailableTokens() > 0) {
            return null;
        }
        long wait = content.calculateDelayNanosAfterWillBePossibleToConsume(1, currentTimeNanos(), true);
        return System.currentTimeMillis() + TimeUnit.NANOSECONDS.toMillis(wait);
    }

    @Override
    public boolean isExpireAfterWriteSupported() {
        return true;
    }

    @Override
    public boolean isAsyncModeSupported() {
        return false;
    }

    @Override
    public void removeProxy(Long bucket) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(Long bucket) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected CompletableFuture<Void> removeAsync(Long bucket) {
        throw new UnsupportedOperationException();
    }
}
