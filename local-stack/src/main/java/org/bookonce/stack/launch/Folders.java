package org.bookonce.stack.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the stack keeps what it needs.
 *
 * @param root the source tree
 * @param home data, mails, secrets and logs: {@code .bookonce}, or a temporary folder in tests
 * @param dist unpacked server distributions, shared by every stack of this source tree
 */
public record Folders(Path root, Path home, Path dist) {

    /** The folders of {@code ./bookonce} in a source tree. */
    public static Folders of(Path root) {
        Path home = root.resolve(".bookonce");
        return new Folders(root, home, home.resolve("dist"));
    }

    /** PostgreSQL's data. */
    public Path postgres() {
        return home.resolve("postgres");
    }

    /** Keycloak's own folder: import file and what it keeps between starts. */
    public Path keycloak() {
        return home.resolve("keycloak");
    }

    /** One folder for each Payara Micro node. */
    public Path payara() {
        return home.resolve("payara");
    }

    /** One .eml file for each mail. */
    public Path mail() {
        return home.resolve("mail");
    }

    /** One log for each part. */
    public Path log() {
        return home.resolve("log");
    }

    /** Generated passwords and keys. */
    public Path secrets() {
        return home.resolve("secrets.properties");
    }

    /** Addresses and demo sign-ins for people and scripts. */
    public Path demo() {
        return home.resolve("demo.json");
    }

    /** Which processes belong to the stack that runs now. */
    public Path running() {
        return home.resolve("running.properties");
    }

    /** Everything {@code reset} deletes: data, never downloads. */
    public List<Path> data() {
        return List.of(postgres(), keycloak(), payara(), mail(), log(), secrets(), demo(), running());
    }

    /** Deletes a file or a folder with all that is in it; nothing happens when it is absent. */
    public static void delete(Path path) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
