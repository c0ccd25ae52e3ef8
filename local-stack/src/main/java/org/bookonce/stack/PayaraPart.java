package org.bookonce.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.bookonce.stack.launch.Folders;

/** One Payara Micro with the console and the invitee pages. */
public final class PayaraPart implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(4);

    private static final String BOOTED = "Payara Micro URLs:";

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
     */
    public record Node(String name, int port, Path adminWar, Path publicWar, Properties configuration) {}

    /** Starts a node without waiting for it. */
    static PayaraPart launch(Started started, Folders folders, Node node) {
        Path home = folders.payara().resolve(node.name());
        Path log = folders.log().resolve(node.name() + ".log");
        layout(started, folders, home, log);
        Secrets.write(home.resolve("bookonce.properties"), node.configuration());
        ServerProcess process = ServerProcess.java(started, "Payara Micro", home, arguments(home, node), Map.of(), log);
        return new PayaraPart(process, "http://127.0.0.1:" + node.port());
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
    }

    ProcessHandle handle() {
        return process.handle();
    }

    @Override
    public void close() {
        process.close();
    }

    /** The unpacked server starts faster than the jar of jars; each node has its own, since it writes into it. */
    private static void layout(Started started, Folders folders, Path home, Path log) {
        Path jar = serverJar(folders.dist());
        Path unpacked = home.resolve("unpacked-" + jar.getFileName());
        if (Files.exists(unpacked)) {
            return;
        }
        try {
            Folders.delete(home);
            Files.createDirectories(home);
            ServerProcess.java(
                            started,
                            "Payara Micro",
                            home,
                            List.of("-jar", jar.toString(), "--rootdir", home.toString(), "--outputlauncher"),
                            Map.of(),
                            log)
                    .awaitEnd(START);
            try (InputStream commands = PayaraPart.class.getResourceAsStream("payara/prebootcommandfile")) {
                Files.copy(commands, home.resolve("prebootcommandfile"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(unpacked, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first-level compiler alone: half the processor time until the first answer, which counts here. */
    private static List<String> arguments(Path home, Node node) {
        return List.of(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + temporary(home),
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-jar",
                home.resolve("launch-micro.jar").toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                String.valueOf(node.port()),
                "--prebootcommandfile",
                home.resolve("prebootcommandfile").toString(),
                "--systemproperties",
                home.resolve("bookonce.properties").toString(),
                "--deploy",
                node.adminWar().toString(),
                "--deploy",
                node.publicWar().toString());
    }

    private static Path temporary(Path home) {
        Path folder = home.resolve("tmp");
        try {
            Folders.delete(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server's jar among the distributions. */
    static Path serverJar(Path dist) {
        return dist.resolve("payara-micro-" + Versions.payara() + ".jar");
    }
}
