package org.bookonce.stack.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./bookonce test}: every test of every module, then the minutes each suite took; {@code ./bookonce test --ear}:
 * the EAR on another server; {@code ./bookonce screenshots}: the pictures of the README, from a stack of their own;
 * {@code ./bookonce bench}: the figures.
 */
final class TestRun {
    private static final List<String> PICTURES = List.of(
            "verify",
            "-ntp",
            "-q",
            "-pl",
            "local-stack",
            "-am",
            "-Dspotless.check.skip=true",
            "-Dtest=NoUnitTest",
            "-Dsurefire.failIfNoSpecifiedTests=false",
            "-Dit.test=Screenshots",
            "-Dfailsafe.failIfNoSpecifiedTests=false");

    private static final List<String> EAR = List.of(
            "verify",
            "-ntp",
            "-q",
            "-Pear",
            "-pl",
            "local-stack",
            "-am",
            "-Dspotless.check.skip=true",
            "-Dtest=NoUnitTest",
            "-Dsurefire.failIfNoSpecifiedTests=false",
            "-Dit.test=EarSmoke",
            "-Dfailsafe.failIfNoSpecifiedTests=false");

    private static final List<String> BENCH = List.of(
            "verify",
            "-ntp",
            "-q",
            "-pl",
            "local-stack",
            "-am",
            "-Dspotless.check.skip=true",
            "-Dtest=KernelBench",
            "-Dsurefire.failIfNoSpecifiedTests=false",
            "-Dit.test=Bench",
            "-Dfailsafe.failIfNoSpecifiedTests=false");

    private final Folders folders;

    TestRun(Folders folders) {
        this.folders = folders;
    }

    /** @return Maven's exit code */
    int run() {
        DebianPackage.CHROMIUM.require();
        DebianPackage.HAPROXY.require();
        Path root = folders.root();
        Instant begin = Instant.now();
        int stacks = Stacks.sideBySide();
        int code = Maven.run(root, List.of("verify", "-ntp", "-Dbookonce.stacks=" + stacks), System.out::println);
        System.out.print(SuiteMinutes.since(begin, root).report(Duration.between(begin, Instant.now()), stacks));
        System.out.println(code == 0 ? "All tests passed." : "The tests failed (exit code " + code + ").");
        return code;
    }

    /** The EAR on Payara Server Full. @return Maven's exit code */
    int ear() {
        int code = Maven.run(folders.root(), EAR, System.out::println);
        System.out.println(
                code == 0
                        ? "The EAR runs on Payara Server Full."
                        : "The EAR does not run on Payara Server Full (exit code " + code + ").");
        return code;
    }

    /** @return Maven's exit code */
    int screenshots() {
        DebianPackage.CHROMIUM.require();
        int code = Maven.run(folders.root(), PICTURES, System.out::println);
        System.out.println(
                code == 0
                        ? "The pictures are in docs/screenshots."
                        : "No pictures were taken (exit code " + code + ").");
        return code;
    }

    /**
     * Measures beside peers and prints the table.
     *
     * @param options nothing, or {@code --quick}: fewer rounds and rows, figures that only show the direction
     * @return Maven's exit code
     */
    int bench(List<String> options) {
        boolean quick = quick(options);
        DebianPackage.PGBENCH.require();
        Path figures = folders.root().resolve("target/bench");
        Folders.delete(figures);
        List<String> arguments = new ArrayList<>(BENCH);
        arguments.add("-Dbookonce.bench.quick=" + quick);
        int code = Maven.run(folders.root(), arguments, System.out::println);
        if (code == 0) {
            print(figures.resolve("bench.txt"));
        }
        System.out.println(
                code == 0
                        ? "The same figures as JSON: target/bench/bench.json"
                        : "The bench came to no end (exit code " + code + ").");
        return code;
    }

    /** @throws Refusal for anything but {@code --quick} */
    static boolean quick(List<String> options) {
        if (!options.isEmpty() && !options.equals(List.of("--quick"))) {
            throw new Refusal("bench takes nothing but --quick.");
        }
        return !options.isEmpty();
    }

    private static void print(Path table) {
        try {
            System.out.print(Files.readString(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
