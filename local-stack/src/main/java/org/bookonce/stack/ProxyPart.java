package org.bookonce.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bookonce.stack.launch.DebianPackage;
import org.bookonce.stack.launch.Folders;

/**
 * The reverse proxy before several nodes: HAProxy with the very file that is used in production,
 * {@code docker/proxy/haproxy.cfg}.
 */
public final class ProxyPart implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(30);
    private static final String STYLES = "/assets/tokens.css";

    private final ServerProcess process;
    private final String url;

    private ProxyPart(ServerProcess process, String url) {
        this.process = process;
        this.url = url;
    }

    /** Starts it on a port of 127.0.0.1 without waiting for it. @param nodes the ports of the nodes, also of 127.0.0.1 */
    static ProxyPart launch(Started started, Folders folders, int port, List<Integer> nodes) {
        Map<String, String> environment = new HashMap<>();
        environment.put("BOOKONCE_PROXY_LISTEN", "127.0.0.1:" + port);
        for (int i = 0; i < nodes.size(); i++) {
            environment.put("BOOKONCE_NODE_" + (i + 1), "127.0.0.1:" + nodes.get(i));
        }
        ServerProcess process = ServerProcess.program(
                started,
                "HAProxy",
                folders.root(),
                List.of(
                        DebianPackage.HAPROXY.path().toString(),
                        "-db",
                        "-f",
                        configuration(folders.root()).toString()),
                environment,
                folders.log().resolve("proxy.log"));
        return new ProxyPart(process, "http://127.0.0.1:" + port);
    }

    /** Waits until it has found a node for the invitee pages and one for the console. */
    ProxyPart awaitReady() {
        process.awaitOk(url + STYLES, START);
        process.awaitOk(url + "/console" + STYLES, START);
        return this;
    }

    /** The file of a source tree. */
    static Path configuration(Path root) {
        return root.resolve("docker/proxy/haproxy.cfg");
    }

    /** Its address, without a slash at the end. */
    public String url() {
        return url;
    }

    ProcessHandle handle() {
        return process.handle();
    }

    @Override
    public void close() {
        process.close();
    }
}
