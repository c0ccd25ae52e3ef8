package org.bookonce.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.bookonce.stack.launch.Folders;
import org.bookonce.stack.launch.Processes;

/** One Payara Micro with the console and the invitee pages. */
public final class PayaraPart implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(4);

    private static final String BOOTED = "Payara Micro URLs:";

    /** The first-level compiler alone: half the processor time until the first answer, which is what counts mostly. */
    private static final String QUICK_START = "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    private final ServerProcess process;
    private final String publicUrl;

    private PayaraPart(ServerProcess process, String publicUrl) {
        this.process = process;
        this.publicUrl = publicUrl;
    }

    /**
     * What a node needs.
     *
     * @param name of the node, for its folder and log
     * @param port on 127.0.0.1
     * @param configuration the keys of {@code docker/bookonce.properties.example}
     * @param javaOptions memory, garbage collector, compilers
     */
    public record Node(
            String name, int port, Path adminWar, Path publicWar, Properties configuration, String javaOptions) {

        /** One that is to start quickly. */
        public Node(String name, int port, Path adminWar, Path publicWar, Properties configuration) {
            this(name, port, adminWar, publicWar, configuration, QUICK_START);
        }
    }

    /** Starts a node without waiting for it. */
    static PayaraPart launch(Started started, Folders folders, Node node) {
        Path server = unpacked(started, folders);
        Path configuration = folders.payara().resolve(node.name() + ".properties");
        Secrets.write(configuration, node.configuration());
        ServerProcess process = ServerProcess.program(
                started,
                "Payara Micro",
                folders.payara(),
                List.of(script(folders.root()).toString()),
                environment(folders, server, configuration, node),
                folders.log().resolve(node.name() + ".log"));
        return new PayaraPart(process, "http://127.0.0.1:" + node.port());
    }

    /** What starts a node, here as in the container. */
    static Path script(Path root) {
        return root.resolve("docker/payara/start-node");
    }

    /** Waits until both archives answer. @throws Refusal naming the log when they do not */
    PayaraPart awaitReady() {
        process.awaitOk(publicUrl + "/assets/tokens.css", START, BOOTED);
        process.awaitOk(consoleUrl() + "/assets/tokens.css", START, BOOTED);
        return this;
    }

    /** The address of the invitee pages, without a slash at the end. */
    public String publicUrl() {
        return publicUrl;
    }

    /** The address of the console, without a slash at the end. */
    public String consoleUrl() {
        return publicUrl + "/console";
    }

    /** Ends it as a failing machine would, without a chance to finish anything. */
    public void kill() {
        process.handle().destroyForcibly();
        Processes.ended(process.handle(), TimeUnit.SECONDS.toNanos(10));
    }

    /** Keeps it from doing anything until it is killed or resumed: what it holds, it holds. */
    public void pause() {
        process.signal("STOP");
    }

    /** Lets it go on where it was. */
    public void resume() {
        process.signal("CONT");
    }

    /** The id of its process. */
    public long pid() {
        return process.handle().pid();
    }

    ProcessHandle handle() {
        return process.handle();
    }

    @Override
    public void close() {
        process.close();
    }

    /** The unpacked server starts faster than the jar of jars; unpacked once for all stacks of this source tree. */
    private static Path unpacked(Started started, Folders folders) {
        Path jar = serverJar(folders.dist());
        Path server = folders.dist().resolve("unpacked-" + jar.getFileName());
        Path mark = server.resolve("complete");
        try (FileChannel channel = FileChannel.open(
                        folders.dist().resolve("payara.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(mark)) {
                Folders.delete(server);
                Files.createDirectories(server);
                ServerProcess.java(
                                started,
                                "Payara Micro",
                                server,
                                List.of("-jar", jar.toString(), "--rootdir", server.toString(), "--outputlauncher"),
                                Map.of(),
                                folders.log().resolve("payara-unpacking.log"))
                        .awaitEnd(START);
                Files.writeString(mark, "");
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> environment(Folders folders, Path server, Path configuration, Node node) {
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "BOOKONCE_SERVER", server.toString(),
                "BOOKONCE_NODE", folders.payara().resolve(node.name()).toString(),
                "BOOKONCE_CONSOLE_WAR", node.adminWar().toString(),
                "BOOKONCE_PUBLIC_WAR", node.publicWar().toString(),
                "BOOKONCE_PORT", String.valueOf(node.port()),
                "BOOKONCE_CONFIG", configuration.toString(),
                "BOOKONCE_SECRETS", folders.payara().resolve("no-secrets").toString(),
                "BOOKONCE_JAVA_OPTIONS", node.javaOptions());
    }

    /** The server's jar among the distributions. */
    static Path serverJar(Path dist) {
        return dist.resolve("payara-micro-" + Versions.payara() + ".jar");
    }
}
