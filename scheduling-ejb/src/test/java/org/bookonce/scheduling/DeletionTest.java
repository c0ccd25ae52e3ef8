package org.bookonce.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is left of an organization whose fourteen days are over: read from the catalogue, so that no table is forgotten.
 * Every tenant table gets a row per organization, in a copy of the schema without its checks; all ids of a row are the
 * organization's own, so that all references between the rows are real.
 */
class DeletionTest {

    private static final String COPY = "bookonce_deletion";
    private static final String TABLES =
            """
            select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
              and relforcerowsecurity order by relname
            """;
    private static final String CHECKS =
            """
            select format('alter table %I drop constraint %I', c.relname, k.conname) from pg_constraint k
            join pg_class c on c.oid = k.conrelid where k.contype = 'c' and c.relforcerowsecurity
            """;
    private static final String COLUMNS =
            """
            select attname || ' ' || case
                     when atttypid = 'uuid'::regtype then 'tenant'
                     when atttypid = 'text'::regtype then quote_literal('x')
                     when atttypid = 'bytea'::regtype then quote_literal('\\x00')
                     when atttypid in ('jsonb'::regtype, 'integer[]'::regtype) then quote_literal('{}')
                     when atttypid = 'boolean'::regtype then 'true'
                     when atttypid = 'interval'::regtype then quote_literal('0')
                     when atttypid in ('timestamptz'::regtype, 'timestamp'::regtype) then 'now()'
                     when atttypid = 'date'::regtype then 'current_date'
                     else '1' end
            from pg_attribute where attrelid = '%s'::regclass and attnum > 0 and not attisdropped
              and attgenerated = '' and (atttypid = 'uuid'::regtype or (attnotnull and not atthasdef))
            order by attnum
            """;

    @BeforeAll
    static void copy() throws SQLException {
        SchemaDatabase.get().copy(COPY);
        try (Connection postgres = superuser();
                Statement statement = postgres.createStatement()) {
            for (String drop : strings(statement, CHECKS)) {
                statement.execute(drop);
            }
        }
    }

    @Test
    void everyRowGoesAndNobodyElsesDoes() throws SQLException {
        UUID closing = filled();
        UUID other = filled();
        Map<String, Long> others = rows(other);
        assertThat(rows(closing))
                .hasSizeGreaterThan(10)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isOne());
        closing(closing, "14 days", "15 days");

        assertThat(erase(closing)).isTrue();

        Map<String, Long> left = rows(closing);
        assertThat(left.remove("organization")).as("what keeps the slugs taken").isOne();
        assertThat(left).allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
        assertThat(rows(other)).isEqualTo(others);
        assertThat(erase(closing)).as("a second time").isFalse();
        try (Connection postgres = superuser();
                Statement statement = postgres.createStatement()) {
            assertThat(strings(
                            statement,
                            "select name from organization where contact is null and erased_at is not null and tenant_id = '"
                                    + closing + "'"))
                    .containsExactly("Deleted");
            assertThat(strings(statement, "select slug from slug where tenant_id = '" + closing + "'"))
                    .containsExactly("s-" + closing);
            assertThat(strings(statement, "select claimed_by from slug where tenant_id = '" + closing + "'"))
                    .containsExactly((String) null);
        }
    }

    @Test
    void aLargeOrganizationGoesByAndBy() throws SQLException {
        UUID tenant = filled();
        try (Connection postgres = superuser();
                Statement statement = postgres.createStatement()) {
            statement.execute(
                    """
                    insert into audit_entry (tenant_id, id, at, actor_name, action, subject_kind, subject_id,
                      subject_title, address)
                    select '%s', gen_random_uuid(), now(), 'Ada', 'x', 'x', gen_random_uuid(), 'x', ''
                    from generate_series(1, 40000)
                    """
                            .formatted(tenant));
        }
        closing(tenant, "14 days", "15 days");

        assertThat(erase(tenant)).isFalse();
        assertThat(rows(tenant).get("audit_entry")).isBetween(1L, 39_999L);
        assertThat(erase(tenant)).isFalse();
        assertThat(rows(tenant).get("organization")).isOne();
        assertThat(erase(tenant)).isTrue();
        assertThat(rows(tenant).values().stream().mapToLong(Long::longValue).sum())
                .as("what keeps the slugs taken")
                .isOne();
    }

    @Test
    void nothingGoesBeforeItsTimeNorWithoutADeletionNorWhileThePlatformKeepsIt() throws SQLException {
        UUID tenant = filled();
        assertThat(erase(tenant)).as("nobody deleted it").isFalse();

        closing(tenant, "14 days", "13 days 23 hours");
        assertThat(erase(tenant)).as("an hour is left").isFalse();

        closing(tenant, "14 days", "15 days");
        sql("update organization set suspended_at = now() where tenant_id = '" + tenant + "'");
        assertThat(erase(tenant)).as("it is suspended").isFalse();
        assertThat(rows(tenant))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isOne());
    }

    @Test
    void theApplicationCannotShortenTheGraceNorPretendThatItIsOver() throws SQLException {
        UUID tenant = filled();

        assertThatThrownBy(() -> asApp(tenant, "update organization set deletion_due_at = bookonce_now()"))
                .hasMessageContaining("fourteen days");
        assertThatThrownBy(
                        () -> asApp(
                                tenant,
                                "update organization set deletion_due_at = bookonce_now() + interval '15 days', erased_at = now()"))
                .hasMessageContaining("resolve_deletion");
        asApp(tenant, "update organization set deletion_due_at = bookonce_now() + interval '14 days'");
        assertThat(erase(tenant)).isFalse();
    }

    private static UUID filled() throws SQLException {
        UUID tenant = UUID.randomUUID();
        try (Connection postgres = superuser();
                Statement statement = postgres.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String table : strings(statement, TABLES)) {
                List<String> names = new ArrayList<>();
                List<String> values = new ArrayList<>();
                for (String column : strings(statement, COLUMNS.formatted(table))) {
                    String[] parts = column.split(" ", 2);
                    names.add(parts[0]);
                    values.add(parts[1].equals("tenant") ? "'" + tenant + "'" : parts[1]);
                }
                statement.execute("insert into %s (%s) values (%s)"
                        .formatted(table, String.join(", ", names), String.join(", ", values)));
            }
            statement.execute(
                    "insert into slug (slug, tenant_id, claimed_by, claimed_at) values ('s-%s', '%s', 'somebody', now())"
                            .formatted(tenant, tenant));
        }
        return tenant;
    }

    private static Map<String, Long> rows(UUID tenant) throws SQLException {
        Map<String, Long> rows = new LinkedHashMap<>();
        try (Connection postgres = superuser();
                Statement statement = postgres.createStatement()) {
            for (String table : strings(statement, TABLES)) {
                String count = "select count(*) from " + table + " where tenant_id = '" + tenant + "'";
                rows.put(table, Long.valueOf(strings(statement, count).get(0)));
            }
        }
        return rows;
    }

    /** Deleted {@code grace} before the data goes, and so much time has passed since. */
    private static void closing(UUID tenant, String grace, String passed) throws SQLException {
        sql("update organization set deletion_due_at = now() + interval '%s' where tenant_id = '%s'"
                .formatted(grace, tenant));
        sql("update clock_shift set shift = interval '%s' where tenant_id = '%s'".formatted(passed, tenant));
    }

    private static boolean erase(UUID tenant) throws SQLException {
        return "t"
                .equals(asApp(
                        tenant,
                        "select lock_hosts(array(select id from membership))::text",
                        "select resolve_deletion()::text::char"));
    }

    private static String asApp(UUID tenant, String... commands) throws SQLException {
        try (Connection app = SchemaDatabase.get().as("bookonce_app", COPY);
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("select set_config('app.tenant_id', '" + tenant + "', true)");
            String last = null;
            for (String command : commands) {
                if (statement.execute(command)) {
                    try (ResultSet rows = statement.getResultSet()) {
                        rows.next();
                        last = rows.getString(1);
                    }
                }
            }
            app.commit();
            return last;
        }
    }

    private static void sql(String command) throws SQLException {
        try (Connection postgres = superuser();
                Statement statement = postgres.createStatement()) {
            assertThat(statement.executeUpdate(command)).isOne();
        }
    }

    private static Connection superuser() throws SQLException {
        return SchemaDatabase.get().as("postgres", COPY);
    }

    private static List<String> strings(Statement statement, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
