package org.bookonce.stack.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** {@code ./bookonce test}: every test of every module, then the minutes each suite took. */
final class TestRun {
    private final Folders folders;

    TestRun(Folders folders) {
        this.folders = folders;
    }

    /** @return Maven's exit code */
    int run() {
        Chromium.require();
        Path root = folders.root();
        Instant begin = Instant.now();
        int code = Maven.run(root, List.of("verify", "-ntp"), Maven.into(System.out));
        System.out.print(SuiteMinutes.since(begin, root).report(Duration.between(begin, Instant.now())));
        System.out.println(code == 0 ? "All tests passed." : "The tests failed (exit code " + code + ").");
        return code;
    }
}
