package org.bookonce.stack.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs Maven in the source tree and hands over each line it prints. */
final class Maven {
    /** A build is over before the second compiler pays off. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private Maven() {}

    /** @return Maven's exit code; when this process ends before, so does Maven */
    static int run(Path root, List<String> arguments, Consumer<String> line) {
        List<String> command = new ArrayList<>(List.of("mvn", "-B"));
        command.addAll(arguments);
        try {
            Process process = builder(root, command).start();
            Thread end = new Thread(() -> Processes.end(process.toHandle(), Duration.ofSeconds(5)));
            Runtime.getRuntime().addShutdownHook(end);
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                reader.lines().forEach(line);
            }
            int code = process.waitFor();
            forget(end);
            return code;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while Maven was running.");
        }
    }

    private static ProcessBuilder builder(Path root, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().merge("MAVEN_OPTS", QUICK_START, (given, ours) -> ours + " " + given);
        return builder;
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException alreadyEnding) {
            // the hook runs now and finds nothing to end
        }
    }
}
