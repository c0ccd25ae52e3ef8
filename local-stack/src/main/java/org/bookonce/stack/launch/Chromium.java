package org.bookonce.stack.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The browser of the browser tests. */
final class Chromium {
    private Chromium() {}

    /** @throws Refusal when it is absent and cannot be installed */
    static void require() {
        if (onPath("chromium")) {
            return;
        }
        List<String> prefix = asRoot();
        System.out.println("Chromium is missing: installing it with apt-get.");
        int code = exitCode(prefix, "apt-get", "-q", "update");
        if (code == 0) {
            code = exitCode(prefix, "apt-get", "-q", "install", "-y", "--no-install-recommends", "chromium");
        }
        if (code != 0 || !onPath("chromium")) {
            throw new Refusal("Chromium could not be installed with apt-get. Install it, then run the tests again.");
        }
    }

    private static List<String> asRoot() {
        if (onPath("apt-get")) {
            if (exitCode(List.of(), "sh", "-c", "test \"$(id -u)\" = 0") == 0) {
                return List.of("env", "DEBIAN_FRONTEND=noninteractive");
            }
            if (onPath("sudo") && exitCode(List.of(), "sh", "-c", "sudo -n true 2> /dev/null") == 0) {
                return List.of("sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive");
            }
        }
        throw new Refusal("Chromium is needed for the browser tests. Install it: sudo apt-get install chromium");
    }

    private static boolean onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
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
