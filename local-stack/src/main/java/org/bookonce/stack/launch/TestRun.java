package org.bookonce.stack.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * {@code ./bookonce test}: every test of every module, then the minutes each suite took; {@code ./bookonce test --ear}:
 * the EAR on another server; {@code ./bookonce screenshots}: the pictures of the README, from a stack of their own.
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
        int code = Maven.run(root, List.of("verify", "-ntp"), System.out::println);
        System.out.print(SuiteMinutes.since(begin, root).report(Duration.between(begin, Instant.now())));
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
}
