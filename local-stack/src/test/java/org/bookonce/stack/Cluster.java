package org.bookonce.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.bookonce.stack.inside.DeedArchive;
import org.bookonce.stack.launch.Folders;
import org.bookonce.stack.launch.Ports;

/**
 * Two nodes behind the proxy, on a PostgreSQL of their own that may be killed; sign-in and mail are the shared stack's.
 * It starts when it is first asked for and ends with the JVM. What one test class killed, the next finds alive again.
 * People's deeds in the console can be done over HTTP at its nodes ({@code inside.DeedDoor}).
 */
public final class Cluster {
    private static final int NODES = 2;

    private static Cluster only;

    private final Started started = new Started();
    private final Stack shared = SharedStack.get();
    private final Folders folders;
    private final PostgresPart postgres;
    private final List<Integer> ports;
    private final int port;
    private final List<PayaraPart> nodes = new ArrayList<>();
    private final ProxyPart proxy;
    private final Path publicWar;

    private Cluster() {
        Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop-cluster"));
        Folders all = shared.folders();
        folders = new Folders(all.root(), all.home().resolve("cluster"), all.dist());
        List<Integer> numbers = Ports.randomNumbers(NODES + 2);
        ports = numbers.subList(0, NODES);
        port = numbers.get(NODES);
        publicWar = DeedArchive.in(all.home());
        postgres = started.keep(PostgresPart.start(folders, numbers.get(NODES + 1), shared.secrets(), true));
        ports.forEach(number -> nodes.add(launch(number)));
        nodes.forEach(PayaraPart::awaitReady);
        new DemoData(postgres, shared.keycloak().issuer()).load();
        shared.keycloak().admin().allowConsole("http://127.0.0.1:" + port + "/console");
        proxy = ProxyPart.launch(started, folders, port, ports).awaitReady();
    }

    /** The running one. */
    public static synchronized Cluster get() {
        if (only == null) {
            only = new Cluster();
        }
        only.revive();
        return only;
    }

    /** The nodes, the first one first. */
    public List<PayaraPart> nodes() {
        return List.copyOf(nodes);
    }

    /** Their own addresses, past the proxy. */
    public List<String> urls() {
        return nodes.stream().map(PayaraPart::publicUrl).toList();
    }

    /** The log of a node. @param number 0 for the first */
    public Path log(int number) {
        return folders.log().resolve("node-" + number + ".log");
    }

    /** The proxy. */
    public ProxyPart proxy() {
        return proxy;
    }

    /** The database server; what is committed in it outlives {@link PostgresPart#kill}. */
    public PostgresPart postgres() {
        return postgres;
    }

    private void revive() {
        for (int i = 0; i < NODES; i++) {
            if (!nodes.get(i).handle().isAlive()) {
                nodes.set(i, launch(ports.get(i)).awaitReady());
            }
        }
    }

    /** Behind the proxy every node says that it is where the proxy is. */
    private PayaraPart launch(int number) {
        Properties configuration = shared.configuration(port, PostgresPart.BOOKONCE);
        configuration.setProperty("bookonce.database.port", String.valueOf(postgres.port()));
        return PayaraPart.launch(
                started,
                folders,
                new PayaraPart.Node(
                        "node-" + ports.indexOf(number), number, SharedStack.adminWar(), publicWar, configuration));
    }
}
