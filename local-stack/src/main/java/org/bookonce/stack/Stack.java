package org.bookonce.stack;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.bookonce.stack.launch.Folders;
import org.bookonce.stack.launch.Port;
import org.bookonce.stack.launch.Ports;
import org.bookonce.stack.launch.Progress;
import org.bookonce.stack.launch.RunningStack;

/** All parts together, ready for the first request. Closing it ends every process it started. */
public final class Stack implements AutoCloseable {
    private final Options options;
    private final Secrets secrets;
    private final Started started = new Started();
    private PostgresPart postgres;
    private MailPart mail;
    private KeycloakPart keycloak;
    private final List<PayaraPart> nodes = new ArrayList<>();
    private int named;

    private Stack(Options options) {
        this.options = options;
        this.secrets = Secrets.in(options.folders().secrets());
    }

    /**
     * What kind of stack.
     *
     * @param durable whether data must outlive a power cut
     * @param trustedProxies whose word for a client's address is believed; tests stand in for many clients
     * @param settings keys of the nodes' configuration that differ from the stack's own
     * @param started told the name and process of each part, for whoever must find them later
     */
    public record Options(
            Folders folders,
            Ports ports,
            Path adminWar,
            Path publicWar,
            boolean durable,
            String trustedProxies,
            Map<String, String> settings,
            BiConsumer<String, ProcessHandle> started) {}

    /**
     * Starts everything, what does not wait for another in parallel, and loads the demo data when it is absent.
     *
     * @throws org.bookonce.stack.launch.Refusal naming part and log when one does not start; all others are ended then
     */
    public static Stack start(Options options) {
        Stack stack = prepare(options);
        stack.startParts();
        return stack;
    }

    /** A stack that can be closed before and while it starts. */
    static Stack prepare(Options options) {
        return new Stack(options);
    }

    /** The database server. */
    public PostgresPart postgres() {
        return postgres;
    }

    /** The identity provider. */
    public KeycloakPart keycloak() {
        return keycloak;
    }

    /** The SMTP sink and its reader. */
    public MailPart mail() {
        return mail;
    }

    /** The first node. */
    public PayaraPart payara() {
        return nodes.get(0);
    }

    /** Where people reach the invitee pages: the proxy where there is one, the node otherwise. No slash at the end. */
    public String publicUrl() {
        return options.ports().url(Port.HTTP);
    }

    /** The number of one of its ports. */
    public int port(Port port) {
        return options.ports().get(port);
    }

    /** The secrets of this stack. */
    public Secrets secrets() {
        return secrets;
    }

    /**
     * Starts another node on a free port and waits until it is ready. Its console can be signed in to.
     *
     * @param database {@link PostgresPart#BOOKONCE} to share the first node's data, or another, made when absent
     */
    public PayaraPart startNode(Path adminWar, Path publicWar, String database) {
        try {
            postgres.createDatabase(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        int port = Ports.randomNumbers(1).get(0);
        Properties configuration = configuration(port, database);
        PayaraPart node = node(port, adminWar, publicWar, configuration);
        keycloak.admin().allowConsole(node.consoleUrl());
        return node.awaitReady();
    }

    /** Ends all parts, the last started first; also while others still start. */
    @Override
    public void close() {
        started.close();
    }

    /** @throws org.bookonce.stack.launch.Refusal as {@link #start} does */
    void startParts() {
        try {
            mail = step("Mail", "starting", () -> started.keep(MailPart.start(options.folders(), options.ports())));
            postgres = step("PostgreSQL", "starting", this::startPostgres);
            var identity = CompletableFuture.runAsync(this::startKeycloak);
            startPayara();
            identity.join();
        } catch (RuntimeException e) {
            close();
            throw e instanceof CompletionException && e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private PostgresPart startPostgres() {
        PostgresPart part = started.keep(
                PostgresPart.start(options.folders(), options.ports().get(Port.DATABASE), secrets, options.durable()));
        options.started().accept("postgres", part.handle());
        return part;
    }

    private void startKeycloak() {
        keycloak = step("Keycloak", "starting; the first time it is built", () -> {
            KeycloakPart part =
                    KeycloakPart.launch(started, options.folders(), options.ports(), postgres, secrets, consoleUrl());
            options.started().accept("keycloak", part.handle());
            return part.awaitReady();
        });
        keycloak.admin().allowConsole(consoleUrl());
    }

    private void startPayara() {
        List<Integer> behind = options.ports().nodes();
        String doing = "starting console and invitee pages";
        if (behind.isEmpty()) {
            step("Payara Micro", doing, () -> startNode(options.ports().get(Port.HTTP))
                    .awaitReady());
        } else {
            step("Payara Micro", doing + " on " + behind.size() + " nodes", () -> startNodes(behind));
            step("Proxy", "starting", this::startProxy);
        }
        new DemoData(postgres, issuer()).load();
    }

    /** One after the other: they would only take the processor from each other. */
    private List<PayaraPart> startNodes(List<Integer> ports) {
        ports.forEach(port -> startNode(port).awaitReady());
        return nodes;
    }

    private PayaraPart startNode(int port) {
        Properties configuration = configuration(options.ports().get(Port.HTTP), PostgresPart.BOOKONCE);
        PayaraPart node = node(port, options.adminWar(), options.publicWar(), configuration);
        nodes.add(node);
        options.started().accept(RunningStack.node(nodes.size()), node.handle());
        return node;
    }

    private ProxyPart startProxy() {
        ProxyPart proxy = ProxyPart.launch(
                started,
                options.folders(),
                options.ports().get(Port.HTTP),
                options.ports().nodes());
        options.started().accept(RunningStack.PROXY, proxy.handle());
        return proxy.awaitReady();
    }

    private PayaraPart node(int port, Path adminWar, Path publicWar, Properties configuration) {
        String name = RunningStack.node(++named);
        return PayaraPart.launch(
                started, options.folders(), new PayaraPart.Node(name, port, adminWar, publicWar, configuration));
    }

    /** Where it keeps what it keeps. */
    Folders folders() {
        return options.folders();
    }

    /** The configuration of a node that people reach on this port. */
    Properties configuration(int port, String database) {
        String publicUrl = "http://127.0.0.1:" + port;
        Properties configuration = Configuration.of(
                options.ports(), secrets, postgres, issuer(), publicUrl, database, options.trustedProxies());
        configuration.putAll(options.settings());
        return configuration;
    }

    private String consoleUrl() {
        return options.ports().url(Port.HTTP) + "/console";
    }

    private String issuer() {
        return options.ports().url(Port.KEYCLOAK) + "/realms/bookonce";
    }

    private static <T> T step(String part, String doing, Supplier<T> work) {
        try (Progress progress = Progress.begin(part, doing)) {
            T result = work.get();
            progress.done();
            return result;
        }
    }
}
