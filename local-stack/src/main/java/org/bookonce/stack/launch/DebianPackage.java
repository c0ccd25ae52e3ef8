package org.bookonce.stack.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Programs that Debian brings and Maven cannot. */
public enum DebianPackage {
    /** The one without windows takes half the processor time; one with windows does where it is there already. */
    CHROMIUM("chromium-headless-shell", "chromium", "chromium-headless-shell", "Chromium", "the browser tests"),
    HAPROXY("haproxy", "haproxy", "haproxy", "HAProxy", "several nodes"),
    /** Comes with the server, which is not used. */
    PGBENCH("pgbench", "pgbench", "postgresql", "pgbench", "the bench");

    /** Where Debian puts programs, also where an ordinary user's path does not lead. */
    private static final String USUAL = ":/usr/sbin:/usr/bin";

    private final String program;
    private final String instead;
    private final String debianName;
    private final String name;
    private final String purpose;

    DebianPackage(String program, String instead, String debianName, String name, String purpose) {
        this.program = program;
        this.instead = instead;
        this.debianName = debianName;
        this.name = name;
        this.purpose = purpose;
    }

    /** Where the program is. @throws Refusal when it is absent */
    public Path path() {
        return find().orElseThrow(this::missing);
    }

    /** @throws Refusal when it is absent and cannot be installed */
    void require() {
        if (find().isPresent()) {
            return;
        }
        List<String> prefix = asRoot();
        System.out.println(name + " is missing: installing it with apt-get.");
        int code = exitCode(prefix, "apt-get", "-q", "update");
        if (code == 0) {
            code = exitCode(prefix, "apt-get", "-q", "install", "-y", "--no-install-recommends", debianName);
        }
        if (code != 0 || find().isEmpty()) {
            throw new Refusal(name + " could not be installed with apt-get. Install it, then try again.");
        }
    }

    private Refusal missing() {
        return new Refusal(name + " is needed for " + purpose + ". Install it: sudo apt-get install " + debianName);
    }

    private List<String> asRoot() {
        if (find("apt-get").isPresent()) {
            if (exitCode(List.of(), "sh", "-c", "test \"$(id -u)\" = 0") == 0) {
                return List.of("env", "DEBIAN_FRONTEND=noninteractive");
            }
            if (find("sudo").isPresent() && exitCode(List.of(), "sh", "-c", "sudo -n true 2> /dev/null") == 0) {
                return List.of("sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive");
            }
        }
        throw missing();
    }

    private Optional<Path> find() {
        return find(program).or(() -> find(instead));
    }

    private static Optional<Path> find(String program) {
        return Arrays.stream((System.getenv("PATH") + USUAL).split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static int exitCode(List<String> prefix, String... command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(List.of(command));
        try {
            return new ProcessBuilder(all)
                    .inheritIO()
                    .redirectInput(Path.of("/dev/null").toFile())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
