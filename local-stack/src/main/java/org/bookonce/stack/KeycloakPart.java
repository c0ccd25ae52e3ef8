package org.bookonce.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bookonce.stack.launch.Folders;
import org.bookonce.stack.launch.Port;
import org.bookonce.stack.launch.Ports;

/** Keycloak on the stack's PostgreSQL, with the realm {@code bookonce} imported at the first start. */
public final class KeycloakPart implements AutoCloseable {
    private static final Duration BUILD = Duration.ofMinutes(5);
    private static final Duration START = Duration.ofMinutes(4);
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--cache=local", "--health-enabled=true");

    private static final String BOOTED = "Bootstrap completed in";

    private final ServerProcess process;
    private final String url;
    private final Secrets secrets;

    private KeycloakPart(ServerProcess process, String url, Secrets secrets) {
        this.process = process;
        this.url = url;
        this.secrets = secrets;
    }

    /**
     * Starts it without waiting for it; the first time its build step is done before.
     *
     * @param consoleUrl the console that may use it, such as {@code http://127.0.0.1:8080/console}
     */
    static KeycloakPart launch(
            Started started, Folders folders, Ports ports, PostgresPart postgres, Secrets secrets, String consoleUrl) {
        Path dist = built(started, folders);
        Path home = home(folders, dist);
        List<String> arguments = new ArrayList<>(jvm(home));
        arguments.addAll(List.of("start", "--optimized", "--import-realm"));
        ServerProcess process = ServerProcess.java(
                started,
                "Keycloak",
                home,
                arguments,
                environment(ports, postgres, secrets, consoleUrl),
                folders.log().resolve("keycloak.log"));
        return new KeycloakPart(process, ports.url(Port.KEYCLOAK), secrets);
    }

    /** Waits until the realm answers. @throws Refusal naming the log when it does not */
    KeycloakPart awaitReady() {
        process.awaitOk(issuer() + "/.well-known/openid-configuration", START, BOOTED);
        return this;
    }

    /** Its address without a path. */
    public String url() {
        return url;
    }

    /** The issuer of its tokens: the address of the realm. */
    public String issuer() {
        return url + "/realms/bookonce";
    }

    /** Its admin REST API, signed in as the bootstrap administrator. */
    public KeycloakAdmin admin() {
        return new KeycloakAdmin(url, secrets.get("keycloak.admin"));
    }

    /** Keeps it from answering until {@link #resume}: connections are taken, and nothing comes back. */
    public void pause() {
        process.signal("STOP");
    }

    /** Lets it go on where it was. */
    public void resume() {
        process.signal("CONT");
    }

    ProcessHandle handle() {
        return process.handle();
    }

    @Override
    public void close() {
        process.close();
    }

    /** The distribution with its build step done, once for all stacks of this source tree. */
    private static Path built(Started started, Folders folders) {
        Path dist = folders.dist().resolve("keycloak-" + Versions.keycloak());
        Path mark = dist.resolve("built");
        try (FileChannel channel = FileChannel.open(
                        folders.dist().resolve("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(mark)) {
                List<String> arguments = new ArrayList<>(jvm(dist));
                arguments.add("build");
                arguments.addAll(BUILD_OPTIONS);
                Path log = folders.log().resolve("keycloak-build.log");
                ServerProcess.java(started, "Keycloak's build", dist, arguments, Map.of(), log)
                        .awaitEnd(BUILD);
                Files.writeString(mark, String.join(" ", BUILD_OPTIONS));
            }
            return dist;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A home of its own for each stack: the import file and what Keycloak keeps must not mix. */
    private static Path home(Folders folders, Path dist) {
        Path libraries = folders.keycloak().resolve("lib");
        Path realm = folders.keycloak().resolve("data/import/bookonce-realm.json");
        try {
            Files.createDirectories(realm.getParent());
            Files.createDirectories(folders.keycloak().resolve("conf"));
            Files.createDirectories(folders.keycloak().resolve("providers"));
            Files.writeString(realm, DemoRealm.json());
            Files.deleteIfExists(libraries);
            Files.createSymbolicLink(libraries, dist.resolve("lib"));
            return folders.keycloak();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What kc.sh passes, without the shell that would stay between. */
    private static List<String> jvm(Path home) {
        return List.of(
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    private static Map<String, String> environment(
            Ports ports, PostgresPart postgres, Secrets secrets, String consoleUrl) {
        return Map.ofEntries(
                Map.entry("KC_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + PostgresPart.KEYCLOAK),
                Map.entry("KC_DB_USERNAME", "keycloak"),
                Map.entry("KC_DB_PASSWORD", postgres.password("keycloak")),
                Map.entry("KC_DB_POOL_MAX_SIZE", "20"),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", String.valueOf(ports.get(Port.KEYCLOAK))),
                Map.entry("KC_HTTP_MANAGEMENT_PORT", String.valueOf(ports.get(Port.KEYCLOAK_MANAGEMENT))),
                Map.entry("KC_HOSTNAME", ports.url(Port.KEYCLOAK)),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.USER),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin")),
                Map.entry("BOOKONCE_CONSOLE_URL", consoleUrl),
                Map.entry("BOOKONCE_CLIENT_SECRET", secrets.get("identity.client")),
                Map.entry("BOOKONCE_ACCOUNTS_SECRET", secrets.get("identity.accounts")),
                Map.entry("BOOKONCE_SMTP_HOST", "127.0.0.1"),
                Map.entry("BOOKONCE_SMTP_PORT", String.valueOf(ports.get(Port.SMTP))),
                Map.entry("BOOKONCE_SMTP_FROM", "sign-in@bookonce.example"));
    }
}
