package org.bookonce.publicweb.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
        run("create table rate_limit (id bigint primary key, state bytea, expires_at bigint)");
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void aBucketIsEmptyAfterItsSizeOnWhicheverNode() {
        Buckets one = node();
        Buckets other = node();

        assertThat(one.hasLeft(1, 2)).isTrue();
        assertThat(one.take(1, 2)).isTrue();
        assertThat(other.take(1, 2)).isTrue();
        assertThat(one.take(1, 2)).isFalse();
        assertThat(other.hasLeft(1, 2)).isFalse();
        assertThat(other.hasLeft(2, 2)).as("somebody else's").isTrue();
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
    void lookingTakesNothing() {
        Buckets buckets = node();
        buckets.take(4, 2);

        assertThat(IntStream.range(0, 20)).allMatch(i -> buckets.hasLeft(4, 2));
    }

    @Test
    void anAttemptAsksTwiceAndALookOnce() {
        Buckets buckets = node();
        DataSource database = buckets.database;
        AtomicInteger asked = new AtomicInteger();
        buckets.database = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                    asked.incrementAndGet();
                    return method.invoke(database, arguments);
                });

        buckets.hasLeft(6, 2);
        assertThat(asked).as("nobody took from it").hasValue(1);
        buckets.take(6, 2);
        assertThat(asked).as("the first one").hasValue(3);
        buckets.take(6, 2);
        assertThat(asked).as("the next one").hasValue(5);
        buckets.hasLeft(6, 2);
        assertThat(asked).as("it is empty").hasValue(6);
    }

    @Test
    void whenTheCountCannotBeReadNobodyGetsIn() throws SQLException {
        Buckets buckets = node();
        run("alter table rate_limit rename to away");
        try {
            assertThatThrownBy(() -> buckets.hasLeft(5, 2))
                    .isInstanceOfSatisfying(
                            BusinessException.class, e -> assertThat(e.code()).isEqualTo(LimitError.UNAVAILABLE));
            assertThatThrownBy(() -> buckets.take(5, 2)).isInstanceOf(BusinessException.class);
        } finally {
            run("alter table away rename to rate_limit");
        }
    }

    private static Buckets node() {
        Buckets buckets = new Buckets();
        buckets.database = postgres.getPostgresDatabase();
        return buckets;
    }

    private static void run(String command) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
