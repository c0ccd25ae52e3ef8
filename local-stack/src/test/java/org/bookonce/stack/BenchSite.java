package org.bookonce.stack;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.bookonce.stack.launch.Folders;
import org.bookonce.stack.launch.Ports;

/**
 * Where figures are taken: nodes with the options of production, each with a database of its own, on a PostgreSQL that
 * survives a power cut. Sign-in is the shared stack's, whose own node is stopped meanwhile. Nobody works on the queue,
 * so that what a request costs is what is measured.
 */
public final class BenchSite implements AutoCloseable {
    /** Both compilers and the collector that the JVM chooses, as in the container. */
    private static final String PRODUCTION = "-Xmx1g";

    private final Started started = new Started();
    private final Stack shared = SharedStack.get();
    private final Folders folders;
    private final PostgresPart postgres;

    private BenchSite() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-bench"));
        Folders all = shared.folders();
        folders = new Folders(all.root(), all.home().resolve("bench"), all.dist());
        int port = Ports.randomNumbers(1).get(0);
        postgres = started.keep(PostgresPart.start(folders, port, shared.secrets(), true));
        shared.payara().pause();
    }

    /** Starts the database server. */
    public static BenchSite start() {
        return new BenchSite();
    }

    /** Starts a node on a database, which is made when absent, with its tables. Its console can be signed in to. */
    public PayaraPart node(String database) {
        try {
            postgres.createDatabase(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        int port = Ports.randomNumbers(1).get(0);
        Properties configuration = shared.configuration(port, database);
        configuration.setProperty("bookonce.database.port", String.valueOf(postgres.port()));
        configuration.setProperty("bookonce.jobs.enabled", "false");
        shared.keycloak().admin().allowConsole("http://127.0.0.1:" + port + "/console");
        return node(database, port, SharedStack.adminWar(), SharedStack.publicWar(), configuration);
    }

    /** Starts a node with other archives, at the same addresses, and the same options. */
    public PayaraPart peer(Path consoleWar, Path publicWar) {
        return node("peer", Ports.randomNumbers(1).get(0), consoleWar, publicWar, new Properties());
    }

    /** The process of the database server; those that serve connections are its children. */
    public ProcessHandle database() {
        return postgres.handle();
    }

    /** The port of the database server. */
    public int databasePort() {
        return postgres.port();
    }

    /** What the database server says. */
    public Path databaseLog() {
        return folders.log().resolve("postgres.log");
    }

    /** The password of a role. */
    public String password(String role) {
        return postgres.password(role);
    }

    /** The issuer of the people who sign in. */
    public String issuer() {
        return shared.keycloak().issuer();
    }

    /** A folder for what the bench writes meanwhile. */
    public Path folder() {
        return folders.home();
    }

    /** The source tree. */
    public Path root() {
        return folders.root();
    }

    /** A connection as the superuser, whom row-level security does not bind. */
    public Connection superuser(String database) throws SQLException {
        return postgres.superuser(database);
    }

    /** Runs statements as the superuser, each committed by itself. */
    public void run(String database, String... statements) {
        try (Connection connection = superuser(database);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        started.close();
        shared.payara().resume();
    }

    private PayaraPart node(String name, int port, Path consoleWar, Path publicWar, Properties configuration) {
        return PayaraPart.launch(
                        started,
                        folders,
                        new PayaraPart.Node(name, port, consoleWar, publicWar, configuration, PRODUCTION))
                .awaitReady();
    }
}
