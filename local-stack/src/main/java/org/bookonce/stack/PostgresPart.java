package org.bookonce.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bookonce.stack.launch.Folders;
import org.bookonce.stack.launch.Processes;
import org.bookonce.stack.launch.Refusal;

/**
 * PostgreSQL from embedded binaries, its data kept in a folder. It makes what an operator makes before Bookonce is
 * installed: databases, roles and the extension that needs a superuser; tables are Flyway's.
 */
public final class PostgresPart implements AutoCloseable {
    /** The database of Bookonce. */
    public static final String BOOKONCE = "bookonce";
    /** The database of Keycloak. */
    public static final String KEYCLOAK = "keycloak";

    private static final String SUPERUSER = "postgres";
    private static final String ACCESS =
            """
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private final Folders folders;
    private final int port;
    private final Secrets secrets;
    private final boolean durable;
    private EmbeddedPostgres postgres;

    private PostgresPart(Folders folders, int port, Secrets secrets, boolean durable) {
        this.folders = folders;
        this.port = port;
        this.secrets = secrets;
        this.durable = durable;
    }

    /**
     * Starts it on a port of 127.0.0.1 and makes databases and roles that are not there yet.
     *
     * @param durable whether what is committed must outlive a power cut; tests go without
     */
    public static PostgresPart start(Folders folders, int port, Secrets secrets, boolean durable) {
        PostgresPart part = new PostgresPart(folders, port, secrets, durable);
        part.start();
        return part;
    }

    /** Starts it on what is in its folder; also after {@link #kill}. */
    public void start() {
        Path log = folders.log().resolve("postgres.log");
        try {
            Files.createDirectories(folders.log());
            Files.createDirectories(folders.postgres());
            var redirect = ProcessBuilder.Redirect.appendTo(log.toFile());
            postgres = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(folders.postgres())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(
                            folders.dist().resolve("postgres").toFile())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("fsync", onOff(durable))
                    .setServerConfig("synchronous_commit", onOff(durable))
                    .setConnectConfig("password", secrets.get("database.superuser"))
                    .setOutputRedirector(redirect)
                    .setErrorRedirector(redirect)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            prepare();
        } catch (IOException | SQLException e) {
            throw new Refusal("PostgreSQL did not start (" + e.getMessage() + "). What it said: " + log);
        }
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** Ends every process of it as a failing machine would, without a chance to finish anything. */
    public void kill() {
        List<ProcessHandle> family = family();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(process -> Processes.ended(process, TimeUnit.SECONDS.toNanos(10)));
        close();
    }

    private List<ProcessHandle> family() {
        ProcessHandle server = handle();
        return Stream.concat(Stream.of(server), server.descendants()).toList();
    }

    /** A connection as the superuser, whom row-level security does not bind. */
    public Connection superuser(String database) throws SQLException {
        return connect(database, SUPERUSER, secrets.get("database.superuser"));
    }

    /** A connection as one of the roles {@code bookonce_app}, {@code bookonce_worker}, {@code bookonce_migrator}. */
    public Connection as(String role, String database) throws SQLException {
        return connect(database, role, password(role));
    }

    /** The password of a role. */
    String password(String role) {
        return secrets.get("database." + role);
    }

    /** Makes a database for Bookonce: owned by the migrator, with the extension it needs. Nothing when it exists. */
    public void createDatabase(String name) throws SQLException {
        create(name, "bookonce_migrator");
        try (Connection connection = superuser(name)) {
            run(connection, "create extension if not exists btree_gist schema public");
        }
    }

    /** The process of the server. */
    ProcessHandle handle() {
        try {
            long pid = Long.parseLong(Files.readAllLines(folders.postgres().resolve("postmaster.pid"))
                    .get(0)
                    .strip());
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepare() throws SQLException, IOException {
        try (Connection connection = superuser(SUPERUSER)) {
            run(connection, "alter role postgres password '" + secrets.get("database.superuser") + "'");
            run(connection, Files.readString(folders.root().resolve("docker/postgres/roles.sql")));
            for (String role : new String[] {"bookonce_app", "bookonce_worker", "bookonce_migrator", "keycloak"}) {
                run(connection, "alter role " + role + " password '" + password(role) + "'");
            }
            requirePasswords(connection);
        }
        create(KEYCLOAK, "keycloak");
        createDatabase(BOOKONCE);
    }

    /** initdb lets everybody on the machine in without one. */
    private void requirePasswords(Connection connection) throws IOException, SQLException {
        Path written = Files.writeString(folders.postgres().resolve("pg_hba.conf.new"), ACCESS);
        Files.move(written, folders.postgres().resolve("pg_hba.conf"), StandardCopyOption.REPLACE_EXISTING);
        run(connection, "select pg_reload_conf()");
    }

    private void create(String database, String owner) throws SQLException {
        try (Connection connection = superuser(SUPERUSER)) {
            if (!exists(connection, "select 1 from pg_database where datname = '" + database + "'")) {
                run(connection, "create database \"" + database + "\" owner " + owner);
            }
        }
    }

    private static String onOff(boolean on) {
        return on ? "on" : "off";
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private Connection connect(String database, String user, String password) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port() + "/" + database, user, password);
    }
}
