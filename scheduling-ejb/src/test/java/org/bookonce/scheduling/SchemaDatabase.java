package org.bookonce.scheduling;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL with the roles of production and all migrations, one for all tests of this module. */
public final class SchemaDatabase {

    private static final String ROLES =
            """
            create role bookonce_app login password 'app';
            create role bookonce_worker login password 'worker';
            create role bookonce_resolver nologin bypassrls;
            create role bookonce_migrator login password 'migrator' bypassrls;
            grant bookonce_resolver to bookonce_migrator;
            create database bookonce owner bookonce_migrator;
            """;

    private static SchemaDatabase only;

    private final EmbeddedPostgres postgres;

    private SchemaDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static synchronized SchemaDatabase get() throws SQLException {
        if (only == null) {
            only = start();
        }
        return only;
    }

    /** A connection as one of the roles; {@code postgres} is the superuser. */
    public Connection as(String role) throws SQLException {
        return as(role, "bookonce");
    }

    /** A connection to a copy. */
    Connection as(String role, String database) throws SQLException {
        String password = role.replace("bookonce_", "");
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database, role, password);
    }

    /** Makes a copy that a test may bend; nobody may be connected to the original. */
    void copy(String database) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database + " template bookonce");
        }
    }

    private static SchemaDatabase start() throws SQLException {
        try {
            SchemaDatabase database =
                    new SchemaDatabase(EmbeddedPostgres.builder().start());
            try (Connection connection = database.postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                for (String command : ROLES.split(";\\s*")) {
                    if (!command.isBlank()) {
                        statement.execute(command);
                    }
                }
            }
            try (Connection connection = database.as("postgres");
                    Statement statement = connection.createStatement()) {
                statement.execute("create extension btree_gist");
            }
            Flyway.configure()
                    .dataSource(
                            "jdbc:postgresql://127.0.0.1:" + database.postgres.getPort() + "/bookonce",
                            "bookonce_migrator",
                            "migrator")
                    .load()
                    .migrate();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
