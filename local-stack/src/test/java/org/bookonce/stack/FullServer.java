package org.bookonce.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.random.RandomGenerator;
import org.bookonce.stack.launch.Folders;

/**
 * Payara Server Full with the EAR, in a domain of its own on 127.0.0.1, on the shared stack's database and Keycloak. It is
 * told its configuration by the environment, as a container is.
 */
public final class FullServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String DOMAIN = "bookonce";

    private final Started started = new Started();
    private final Stack shared = SharedStack.get();
    private final Path asadmin;
    private final Path domains;
    private final Map<String, String> environment = new HashMap<>();
    private final int base = 20_000 + 100 * RandomGenerator.getDefault().nextInt(100);

    private FullServer() {
        Folders folders = shared.folders();
        asadmin = folders.dist()
                .resolve("payara-full-" + System.getProperty("bookonce.payara-full"))
                .resolve("payara6/bin/asadmin");
        domains = folders.home().resolve("full");
        Properties configuration = shared.configuration(port(), PostgresPart.BOOKONCE);
        configuration
                .stringPropertyNames()
                .forEach(key -> environment.put(
                        key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), configuration.getProperty(key)));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("AS_JAVA", System.getProperty("java.home"));
    }

    /** Makes the domain, starts it, deploys the EAR. @param ear as Maven built it */
    public static FullServer start(Path ear) throws IOException {
        FullServer server = new FullServer();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-full-server"));
        String base = String.valueOf(server.base);
        server.run("create-domain", "--nopassword=true", "--checkports=false", "--portbase", base, DOMAIN);
        server.keepToLoopback();
        server.run("start-domain", DOMAIN);
        server.run("deploy", "--name", "bookonce", ear.toString());
        server.shared.keycloak().admin().allowConsole(server.url() + "/console");
        return server;
    }

    /** Where the invitee pages are, without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    private int port() {
        return base + 80;
    }

    /**
     * Where its process listens.
     *
     * @return addresses with ports, such as {@code 127.0.0.1:20080} or {@code [::1]:20080}
     */
    public List<String> listeners() throws IOException {
        String owner = "pid="
                + Files.readString(domains.resolve(DOMAIN).resolve("config/pid"))
                        .strip() + ",";
        Process sockets = new ProcessBuilder("ss", "-H", "-l", "-t", "-n", "-p").start();
        try (BufferedReader lines = sockets.inputReader()) {
            return lines.lines()
                    .filter(line -> line.contains(owner))
                    .map(line -> line.split("\\s+")[3])
                    .toList();
        }
    }

    /** A new domain listens on every address of the machine, looks for others of its kind, and has a message broker. */
    private void keepToLoopback() throws IOException {
        Path file = domains.resolve(DOMAIN).resolve("config/domain.xml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                        .replace("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=")
                        .replace(
                                "<hazelcast-config-specific-configuration>",
                                "<hazelcast-config-specific-configuration enabled=\"false\">")
                        // one that is not spoken of is started
                        .replaceFirst("</admin-service>", "$0<jms-service type=\"DISABLED\"></jms-service>")
                        .replace("-Xmx512m", "-Xmx1g"));
    }

    private void run(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(asadmin.toString(), "--user", "admin", "--interactive=false"));
        boolean remote = command.equals("deploy");
        if (remote) {
            all.addAll(List.of("--host", "127.0.0.1", "--port", String.valueOf(base + 48)));
        }
        all.add(command);
        if (!remote) {
            all.addAll(List.of("--domaindir", domains.toString()));
        }
        all.addAll(List.of(arguments));
        Path log = shared.folders().log().resolve("full-" + command + ".log");
        ServerProcess.program(started, "asadmin " + command, asadmin.getParent(), all, environment, log)
                .awaitEnd(PATIENCE);
    }

    @Override
    public void close() {
        if (Files.exists(domains.resolve(DOMAIN).resolve("config/pid"))) {
            run("stop-domain", "--force=true", DOMAIN);
        }
        started.close();
    }
}
