package org.bookonce.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.bookonce.stack.launch.Port;

/**
 * The node that Arquillian starts for tests that run inside the archive; {@code arquillian.xml} reads what is set here. It
 * says that it is where the first node is: mails that it sends for others lead there.
 */
final class ArquillianNode {

    /** Where tests inside the archive find what they know ({@code inside.Known}). */
    private static final String INSIDE = "bookonce.inside";

    private ArquillianNode() {}

    static void configure(Stack stack) {
        Path folder = stack.folders().home().resolve("arquillian");
        System.setProperty(INSIDE, folder.toString());
        System.setProperty(
                "bookonce.arquillian.micro",
                PayaraPart.serverJar(stack.folders().dist()).toString());
        System.setProperty(
                "bookonce.arquillian.options",
                "--nohazelcast --disablephonehome --prebootcommandfile " + preboot(folder) + " --systemproperties "
                        + properties(folder, stack.configuration(stack.port(Port.HTTP), PostgresPart.BOOKONCE)));
    }

    private static Path preboot(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(
                    folder.resolve("preboot"),
                    "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path properties(Path folder, Properties configuration) {
        Path file = folder.resolve("bookonce.properties");
        configuration.setProperty(INSIDE, folder.toString());
        try (Writer writer = Files.newBufferedWriter(file)) {
            configuration.store(writer, null);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
