package org.bookonce.publicweb.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.bookonce.tenant.shared.BusinessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The buckets on a real PostgreSQL. */
class BucketsTest {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        run("create table rate_limit (id bigint primary key, state bytea, expires_at bigint, empty_until bigint)");
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void aBucketIsEmptyAfterItsSizeOnWhicheverNode() {
        Buckets one = node();
        Buckets other = node();

        assertThat(one.take(1, 2)).isTrue();
        assertThat(other.take(1, 2)).isTrue();
        assertThat(one.take(1, 2)).isFalse();
    }

    @Test
    void simultaneousAttemptsAreAllCounted() {
        Buckets buckets = node();
        AtomicInteger passed = new AtomicInteger();

        IntStream.range(0, 40).parallel().forEach(i -> {
            if (buckets.take(3, 10)) {
                passed.incrementAndGet();
            }
        });

        assertThat(passed).hasValue(10);
    }

    @Test
    void everyNodeKnowsWithinASecondWhatIsEmptyAndUntilWhen() {
        Buckets one = node();
        Buckets other = node();
        assertThat(other.hasLeft(4)).as("nobody took from it").isTrue();
        one.take(4, 2);
        assertThat(node().hasLeft(4)).as("one is left").isTrue();
        one.take(4, 2);

        assertThat(node().hasLeft(4)).isFalse();
        assertThat(node().hasLeft(5)).as("somebody else's").isTrue();
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            while (other.hasLeft(4)) {
                Thread.onSpinWait();
            }
        });
        assertThat(number("select empty_until from rate_limit where id = 4") - System.currentTimeMillis())
                .as("one of two in ten minutes comes back after five")
                .isBetween(
                        Duration.ofMinutes(4).toMillis(), Duration.ofMinutes(5).toMillis());
    }

    @Test
    void whatIsThereAgainIsNotEmptyAnyMore() throws SQLException {
        Buckets buckets = node();
        buckets.take(7, 1);
        run("update rate_limit set empty_until = " + (System.currentTimeMillis() - 1) + " where id = 7");

        assertThat(buckets.hasLeft(7)).isTrue();
    }

    @Test
    void anAttemptAsksTwiceAndLooksAskOnceASecond() {
        Buckets buckets = node();
        AtomicInteger asked = new AtomicInteger();
        DataSource counted = counted(asked);
        buckets.database = counted;
        buckets.empty.database = counted;

        buckets.take(6, 2);
        assertThat(asked).as("the first one").hasValue(2);
        buckets.take(6, 2);
        assertThat(asked).as("the next one").hasValue(4);
        long begin = System.nanoTime();
        IntStream.range(0, 1000).forEach(i -> buckets.hasLeft(6));
        assertThat(asked.get() - 4)
                .isBetween(1, (int) Duration.ofNanos(System.nanoTime() - begin).toSeconds() + 1);
    }

    @Test
    void whenTheCountCannotBeReadNobodyGetsIn() throws SQLException {
        Buckets buckets = node();
        run("alter table rate_limit rename to away");
        try {
            assertThatThrownBy(() -> buckets.hasLeft(5))
                    .isInstanceOfSatisfying(
                            BusinessException.class, e -> assertThat(e.code()).isEqualTo(LimitError.UNAVAILABLE));
            assertThatThrownBy(() -> buckets.take(5, 2)).isInstanceOf(BusinessException.class);
        } finally {
            run("alter table away rename to rate_limit");
        }
    }

    @Test
    void whoeverFindsNoAnswerIsTurnedAwayAndDoesNotWaitForOneEach() {
        Buckets buckets = node();
        AtomicInteger asked = new AtomicInteger();
        buckets.empty.database = (DataSource) Proxy.newProxyInstance(
                BucketsTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                    asked.incrementAndGet();
                    throw new SQLException("nobody is there");
                });
        long begin = System.nanoTime();
        for (int visitor = 0; visitor < 1000; visitor++) {
            assertThatThrownBy(() -> buckets.hasLeft(8))
                    .isInstanceOfSatisfying(
                            BusinessException.class, e -> assertThat(e.code()).isEqualTo(LimitError.UNAVAILABLE));
        }
        assertThat(asked.get())
                .isBetween(1, (int) Duration.ofNanos(System.nanoTime() - begin).toSeconds() + 1);
    }

    @Test
    void nobodyWaitsLongForAnAnswerThatDoesNotCome() throws Exception {
        Buckets buckets = node();
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch answers = new CountDownLatch(1);
        buckets.empty.database = (DataSource) Proxy.newProxyInstance(
                BucketsTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                    asking.countDown();
                    answers.await();
                    throw new SQLException("too late");
                });
        Thread first = new Thread(() -> assertThatThrownBy(() -> buckets.hasLeft(9)));
        first.start();
        asking.await();
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThatThrownBy(() -> buckets.hasLeft(9))
                .isInstanceOf(BusinessException.class));
        answers.countDown();
        first.join();
    }

    private static Buckets node() {
        Buckets buckets = new Buckets();
        buckets.database = postgres.getPostgresDatabase();
        buckets.empty = new EmptyBuckets();
        buckets.empty.database = buckets.database;
        return buckets;
    }

    private static DataSource counted(AtomicInteger asked) {
        DataSource database = postgres.getPostgresDatabase();
        return (DataSource) Proxy.newProxyInstance(
                BucketsTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                    asked.incrementAndGet();
                    return method.invoke(database, arguments);
                });
    }

    private static long number(String query) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String command) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
