package org.bookonce.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/** Reads the catalogue: a table, key, view or function that breaks a rule of tenancy fails here (R14.2). */
class SchemaTest {

    /**
     * Tables that know no tenant: the slug directory, the queue (ids only), rate limits, the plan catalogue, what operators
     * did to it, and Flyway's history.
     */
    private static final String GLOBAL =
            "('slug', 'scheduled_tasks', 'rate_limit', 'plan', 'plan_limit', 'platform_entry', 'flyway_schema_history')";

    private static final String TENANT_TABLES =
            """
            select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity
            from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
              and c.relname not in %s
            """
                    .formatted(GLOBAL);

    @Test
    void thereAreTenantTablesToLookAt() throws SQLException {
        assertThat(query("select relname from (%s) t".formatted(TENANT_TABLES)))
                .contains(
                        "organization",
                        "membership",
                        "one_off",
                        "booking",
                        "host_time",
                        "audit_entry",
                        "message",
                        "member_picture");
    }

    @Test
    void everyTenantTableBeginsWithItsTenant() throws SQLException {
        assertThat(query(
                        """
                        select relname from (%s) t where not exists (
                          select 1 from pg_attribute a where a.attrelid = t.oid and a.attnum = 1
                            and a.attname = 'tenant_id' and a.attnotnull and a.atttypid = 'uuid'::regtype)
                        """
                                .formatted(TENANT_TABLES)))
                .isEmpty();
    }

    @Test
    void everyTenantTableForcesRowLevelSecurityWithOnePolicyThatFailsClosed() throws SQLException {
        assertThat(query(
                        """
                        select relname from (%s) t where not relrowsecurity or not relforcerowsecurity
                          or (select count(*) from pg_policy p where p.polrelid = t.oid
                                and pg_get_expr(p.polqual, p.polrelid)
                                  = '(tenant_id = ( SELECT current_tenant() AS current_tenant))'
                                and pg_get_expr(p.polwithcheck, p.polrelid) = '(tenant_id = current_tenant())'
                                and p.polcmd = '*') <> 1
                          or (select count(*) from pg_policy p where p.polrelid = t.oid) <> 1
                        """
                                .formatted(TENANT_TABLES)))
                .isEmpty();
    }

    @Test
    void everyKeyOfATenantTableBeginsWithTheTenant() throws SQLException {
        assertThat(query(
                        """
                        select t.relname || '.' || i.indexrelid::regclass from (%s) t
                        join pg_index i on i.indrelid = t.oid and (i.indisunique or i.indisexclusion)
                        join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
                        where a.attname <> 'tenant_id'
                        """
                                .formatted(TENANT_TABLES)))
                .isEmpty();
    }

    @Test
    void everyForeignKeyOfATenantTableCarriesTheTenant() throws SQLException {
        assertThat(query(
                        """
                        select t.relname || '.' || k.conname from (%s) t
                        join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
                          and k.confrelid not in ('plan'::regclass, 'plan_limit'::regclass)
                        where (select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1])
                                <> 'tenant_id'
                           or (select attname from pg_attribute where attrelid = k.confrelid and attnum = k.confkey[1])
                                <> 'tenant_id'
                        """
                                .formatted(TENANT_TABLES)))
                .isEmpty();
    }

    @Test
    void viewsRunWithTheRightsOfTheirReader() throws SQLException {
        assertThat(
                        query(
                                """
                        select relname from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
                          and not coalesce(reloptions, '{}') @> array['security_invoker=true']
                        """))
                .isEmpty();
    }

    @Test
    void onlyResolversRunWithTheRightsOfTheirOwnerAndThePublicMayNotCallThem() throws SQLException {
        assertThat(
                        query(
                                """
                        select proname || ' ' || pg_get_userbyid(proowner) || ' ' || has_function_privilege('bookonce_worker', oid, 'execute')
                        from pg_proc where prosecdef and pronamespace = 'public'::regnamespace order by 1
                        """))
                .containsExactly(
                        "resolve_deletion bookonce_resolver false",
                        "resolve_invitation bookonce_resolver false",
                        "resolve_invitations bookonce_resolver false",
                        "resolve_membership bookonce_resolver false",
                        "resolve_memberships bookonce_resolver false",
                        "resolve_organizations bookonce_resolver false",
                        "resolve_own_slugs bookonce_resolver false",
                        "resolve_slug bookonce_resolver false",
                        "resolve_slug_claim bookonce_resolver false");
    }

    @Test
    void theRolesOfTheApplicationAreBoundByRowLevelSecurityAndOwnNothing() throws SQLException {
        assertThat(
                        query(
                                """
                        select rolname from pg_roles r where rolname in ('bookonce_app', 'bookonce_worker')
                          and (rolsuper or rolbypassrls or exists (select 1 from pg_class where relowner = r.oid))
                        """))
                .isEmpty();
    }

    @Test
    void theWorkerSeesTheQueueOnly() throws SQLException {
        assertThat(
                        query(
                                """
                        select relname from pg_class where relkind in ('r', 'p', 'v') and relnamespace = 'public'::regnamespace
                          and has_table_privilege('bookonce_worker', oid, 'select')
                        """))
                .containsExactly("scheduled_tasks");
    }

    @Test
    void auditLinesCannotBeChangedOrRemoved() throws SQLException {
        assertThat(
                        query(
                                """
                        select privilege from unnest(array['update', 'delete', 'truncate']) privilege
                        where has_table_privilege('bookonce_app', 'audit_entry', privilege)
                        """))
                .isEmpty();
    }

    @Test
    void whatHappenedToABookingCannotBeChangedOrRemoved() throws SQLException {
        assertThat(
                        query(
                                """
                        select privilege from unnest(array['update', 'delete', 'truncate']) privilege
                        where has_table_privilege('bookonce_app', 'booking_event', privilege)
                        """))
                .isEmpty();
    }

    @Test
    void neitherWhatOperatorsDidNorWhyTheyLookedCanBeChangedOrRemoved() throws SQLException {
        assertThat(
                        query(
                                """
                        select entries || ' ' || privilege
                        from unnest(array['platform_entry', 'break_glass']) entries,
                             unnest(array['update', 'delete', 'truncate']) privilege
                        where has_table_privilege('bookonce_app', entries, privilege)
                        union all
                        select 'break_glass.' || attname from pg_attribute
                        where attrelid = 'break_glass'::regclass and attnum > 0
                          and attname not in ('ended_at', 'seen_path', 'seen_at')
                          and has_column_privilege('bookonce_app', attrelid, attnum, 'update')
                        """))
                .isEmpty();
    }

    @Test
    void withoutATenantNothingIsSeenAndNothingCanBeWritten() throws SQLException {
        UUID tenant = organization();
        try (Connection app = SchemaDatabase.get().as("bookonce_app");
                Statement statement = app.createStatement()) {
            assertThat(strings(statement, "select name from organization")).isEmpty();
            assertThat(statement.executeUpdate("update organization set name = 'taken'"))
                    .isZero();
            app.setAutoCommit(false);
            statement.execute("select set_config('app.tenant_id', '" + tenant + "', true)");
            assertThat(strings(statement, "select name from organization")).containsExactly("Schema");
            app.commit();
            assertThat(strings(statement, "select name from organization")).isEmpty();
        }
    }

    @Test
    void aRowOfAnotherTenantCannotBeWritten() throws SQLException {
        UUID mine = organization();
        UUID other = organization();
        try (Connection app = SchemaDatabase.get().as("bookonce_app");
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("select set_config('app.tenant_id', '" + mine + "', true)");
            assertThatThrownBy(() -> statement.execute(
                            """
                            insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                            values ('%s', gen_random_uuid(), 'i', 's', 'n', 'n@x.example', 'OWNER', 'UTC')
                            """
                                    .formatted(other)))
                    .isInstanceOf(PSQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void hostTimeCannotBeWrittenWithoutTheLockOfItsHost() throws SQLException {
        UUID tenant = organization();
        UUID host = UUID.randomUUID();
        try (Connection app = SchemaDatabase.get().as("bookonce_app");
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("select set_config('app.tenant_id', '" + tenant + "', true)");
            statement.execute(
                    """
                    insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                    values ('%s', '%s', 'i', 's', 'n', 'n@x.example', 'OWNER', 'UTC')
                    """
                            .formatted(tenant, host));
            String claim =
                    """
                    insert into host_time (tenant_id, id, host_id, starts_at, ends_at, kind, expires_at)
                    values ('%s', gen_random_uuid(), '%s', '2027-03-01 10:00Z', '2027-03-01 11:00Z', 'HOLD', '2027-03-01Z')
                    on conflict do nothing
                    """
                            .formatted(tenant, host);
            var before = app.setSavepoint();
            assertThatThrownBy(() -> statement.execute(claim)).hasMessageContaining("without its lock");
            app.rollback(before);
            statement.execute("select lock_hosts(array['" + host + "']::uuid[])");
            assertThat(statement.executeUpdate(claim)).isOne();
            assertThat(statement.executeUpdate(claim)).isZero();
        }
    }

    private static UUID organization() throws SQLException {
        UUID tenant = UUID.randomUUID();
        try (Connection postgres = SchemaDatabase.get().as("postgres");
                Statement statement = postgres.createStatement()) {
            statement.execute(
                    "insert into organization (tenant_id, slug, name, zone) values ('%s', 's-%s', 'Schema', 'UTC')"
                            .formatted(tenant, tenant));
        }
        return tenant;
    }

    private static List<String> query(String sql) throws SQLException {
        try (Connection postgres = SchemaDatabase.get().as("postgres");
                Statement statement = postgres.createStatement()) {
            return strings(statement, sql);
        }
    }

    private static List<String> strings(Statement statement, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
