package org.bookonce.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/** An organization with people in it has an active owner; the database says so (R1.5, V5). */
class LastOwnerSchemaTest {

    private static final String NO_OWNER = "would have no active owner";

    private final UUID tenant = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @BeforeEach
    void anOrganizationWithTwoOwners() throws SQLException {
        try (Connection postgres = SchemaDatabase.get().as("postgres");
                Statement statement = postgres.createStatement()) {
            statement.execute(
                    "insert into organization (tenant_id, slug, name, zone) values ('%s', 's-%s', 'Two', 'UTC')"
                            .formatted(tenant, tenant));
            statement.execute(joining(first, "OWNER"));
            statement.execute(joining(second, "OWNER"));
        }
    }

    @Test
    void theLastOwnerCanBeNeitherDemotedNorDeactivatedNorRemoved() throws SQLException {
        try (Connection app = app();
                Statement statement = app.createStatement()) {
            statement.execute(demoting(second));
            app.commit();
            for (String losing : new String[] {
                demoting(first),
                "update membership set active = false, deactivated_at = now() where id = '" + first + "'",
                "delete from membership where id = '" + first + "'"
            }) {
                enter(statement);
                statement.execute(losing);
                assertThatThrownBy(app::commit)
                        .isInstanceOf(PSQLException.class)
                        .hasMessageContaining(NO_OWNER);
            }
        }
    }

    @Test
    void theFirstOneInIsAnOwner() throws SQLException {
        UUID empty = UUID.randomUUID();
        try (Connection postgres = SchemaDatabase.get().as("postgres");
                Statement statement = postgres.createStatement()) {
            statement.execute(
                    "insert into organization (tenant_id, slug, name, zone) values ('%s', 's-%s', 'None', 'UTC')"
                            .formatted(empty, empty));
            assertThatThrownBy(() -> statement.execute(
                            joining(UUID.randomUUID(), "ADMIN").replace(tenant.toString(), empty.toString())))
                    .hasMessageContaining(NO_OWNER);
        }
    }

    @Test
    void ownershipIsHandedOverInAnyOrder() throws SQLException {
        try (Connection app = app();
                Statement statement = app.createStatement()) {
            statement.execute(demoting(second));
            app.commit();
            enter(statement);
            statement.execute(demoting(first));
            statement.execute("update membership set role = 'OWNER' where id = '" + second + "'");
            app.commit();
            enter(statement);
            assertThat(statement.executeUpdate("update membership set role = role where role = 'OWNER' and active"))
                    .isOne();
        }
    }

    @Test
    void everybodyMayGoTogetherWithTheOrganization() throws SQLException {
        try (Connection postgres = SchemaDatabase.get().as("postgres");
                Statement statement = postgres.createStatement()) {
            postgres.setAutoCommit(false);
            assertThat(statement.executeUpdate("delete from membership where tenant_id = '" + tenant + "'"))
                    .isEqualTo(2);
            assertThat(statement.executeUpdate("delete from organization where tenant_id = '" + tenant + "'"))
                    .isOne();
            postgres.commit();
        }
    }

    /** Neither has committed when both have changed the other: without the trigger's lock both would be fine. */
    @Test
    void ofTwoThatDemoteEachOtherOneIsRefused() throws Exception {
        try (Connection one = app();
                Connection other = app();
                Statement ones = one.createStatement();
                Statement others = other.createStatement()) {
            ones.execute(demoting(second));
            others.execute(demoting(first));
            CompletableFuture<Boolean> firstDone = CompletableFuture.supplyAsync(() -> committed(one));
            CompletableFuture<Boolean> secondDone = CompletableFuture.supplyAsync(() -> committed(other));
            assertThat(firstDone.get() ^ secondDone.get())
                    .as("exactly one commits")
                    .isTrue();
        }
    }

    private static boolean committed(Connection connection) {
        try {
            connection.commit();
            return true;
        } catch (SQLException e) {
            assertThat(e.getMessage()).contains(NO_OWNER);
            return false;
        }
    }

    private Connection app() throws SQLException {
        Connection app = SchemaDatabase.get().as("bookonce_app");
        app.setAutoCommit(false);
        try (Statement statement = app.createStatement()) {
            enter(statement);
        }
        return app;
    }

    private void enter(Statement statement) throws SQLException {
        statement.execute("select set_config('app.tenant_id', '" + tenant + "', true)");
    }

    private static String demoting(UUID id) {
        return "update membership set role = 'ADMIN' where id = '" + id + "'";
    }

    private String joining(UUID id, String role) {
        return """
               insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
               values ('%s', '%s', 'i', '%s', 'n', 'n@x.example', '%s', 'UTC')
               """
                .formatted(tenant, id, id, role);
    }
}
