package org.bookonce.tenant.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.bookonce.scheduling.SchemaDatabase;
import org.bookonce.tenant.shared.BusinessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A glance on the real database, as the role that row-level security binds. It stands here, where the tables are. */
class GlanceTest {

    private static final String NAMES = "select name from organization";
    private static final String BY_SLUG = "select tenant_id from resolve_slug((cast(? as text[]))[1])";

    /** More than the driver needs to prepare a statement at the server, and the server to plan it once for all. */
    private static final int OFTEN = 20;

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final Glance glance = new Glance();
    private Connection connection;

    @BeforeEach
    void twoOrganizations() throws SQLException {
        for (UUID tenant : List.of(one, other)) {
            try (Connection superuser = SchemaDatabase.get().as("postgres");
                    Statement statement = superuser.createStatement()) {
                statement.execute(
                        """
                        insert into organization (tenant_id, slug, name, zone) values ('%1$s', 'o-%1$s', 'O %1$s', 'UTC');
                        insert into slug (slug, tenant_id) values ('o-%1$s', '%1$s')
                        """
                                .formatted(tenant));
            }
        }
        connection = SchemaDatabase.get().as("bookonce_app");
        glance.current = new CurrentTenant();
        glance.dataSource = proxy(DataSource.class);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void oneOrganizationIsSeenHoweverOftenItIsAsked() {
        for (int i = 0; i < OFTEN; i++) {
            UUID tenant = i % 2 == 0 ? one : other;
            glance.current.enter(tenant);
            assertThat(glance.list(NAMES, GlanceTest::name)).containsExactly("O " + tenant);
            assertThat(glance.list(NAMES + " where tenant_id = ?", GlanceTest::name, tenant))
                    .containsExactly("O " + tenant);
        }
    }

    @Test
    void anotherOnesRowsAreHidden() {
        glance.current.enter(one);
        for (int i = 0; i < OFTEN; i++) {
            assertThat(glance.list(NAMES + " where tenant_id = ?", GlanceTest::name, other))
                    .isEmpty();
        }
    }

    @Test
    void anOrganizationIsFoundByItsSlugAndAnUnknownOneIsNot() {
        for (int i = 0; i < OFTEN; i++) {
            assertThat(glance.findIn(BY_SLUG, Sql.typed("o-" + other), NAMES, GlanceTest::name))
                    .contains("O " + other);
            assertThat(glance.findIn(BY_SLUG, Sql.typed("nobody"), NAMES, GlanceTest::name))
                    .isEqualTo(Optional.empty());
        }
    }

    @Test
    void anOrganizationArrivesWithTheFirstAnswerAndWithNoOther() {
        for (int i = 0; i < OFTEN; i++) {
            UUID tenant = i % 2 == 0 ? one : other;
            List<String> arrived = new ArrayList<>();
            glance.current.expect(tenant, arrival(arrived));
            assertThat(glance.list(NAMES, GlanceTest::name)).containsExactly("O " + tenant);
            assertThat(glance.list(NAMES, GlanceTest::name)).containsExactly("O " + tenant);
            assertThat(arrived).containsExactly("O " + tenant);
        }
    }

    @Test
    void itArrivesWhereTheAnswerIsEmpty() {
        for (int i = 0; i < OFTEN; i++) {
            List<String> arrived = new ArrayList<>();
            glance.current.expect(one, arrival(arrived));
            assertThat(glance.list(NAMES + " where tenant_id = ?", GlanceTest::name, other))
                    .isEmpty();
            assertThat(arrived).containsExactly("O " + one);
        }
    }

    @Test
    void whatIsNoLongerThereRefuses() {
        glance.current.expect(UUID.randomUUID(), arrival(new ArrayList<>()));
        assertThatThrownBy(() -> glance.list("select 'anything' as name", GlanceTest::name))
                .hasMessage("gone");
    }

    @Test
    void whoGetsNoConnectionIsAskedToComeBackWhateverTheReason() {
        glance.current.enter(one);
        glance.dataSource = (DataSource) Proxy.newProxyInstance(
                GlanceTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (source, method, arguments) -> {
                    throw new SQLException("none could be allocated");
                });
        assertThatThrownBy(() -> glance.list(NAMES, GlanceTest::name))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(DatabaseError.BUSY));
    }

    private static Arrival arrival(List<String> arrived) {
        return new Arrival(
                "select name as organization_name from organization",
                row -> arrived.add(row.getString("organization_name")),
                () -> new IllegalStateException("gone"));
    }

    @Test
    void nothingOfItIsLeftOnTheConnection() throws SQLException {
        glance.current.enter(one);
        glance.list(NAMES, GlanceTest::name);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from organization")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    private static String name(ResultSet row) throws SQLException {
        return row.getString("name");
    }

    /** Hands out the one connection, and does not close it. */
    private <T> T proxy(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                GlanceTest.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getConnection" -> proxy(Connection.class);
                    case "close" -> null;
                    default -> method.invoke(connection, arguments);
                }));
    }
}
