package org.bookonce.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteMinutesTest {
    @TempDir
    Path root;

    @Test
    void each_suite_has_its_minutes_and_the_rest_is_building() throws Exception {
        report("tenant-core/target/surefire-reports/TEST-org.A.xml", "<testsuite name=\"A\" time=\"60\" tests=\"3\">");
        report("tenant-core/target/surefire-reports/TEST-org.B.xml", "<testsuite name=\"B\" time=\"30\" tests=\"2\">");
        report("local-stack/target/failsafe-reports/TEST-org.RaceIT.xml", "<testsuite time=\"1,200.0\" tests=\"1\">");

        String text = SuiteMinutes.since(Instant.EPOCH, root).report(Duration.ofMinutes(25), 1);

        assertThat(text)
                .containsPattern("tenant-core, unit +1\\.5  5 tests")
                .containsPattern("local-stack, integration, RaceIT +20\\.0  1 tests")
                .containsPattern("downloads, build, starts +3\\.5")
                .containsPattern("all +25\\.0  6 tests");
    }

    @Test
    void suites_that_ran_side_by_side_took_half_of_their_minutes() throws Exception {
        report("local-stack/target/failsafe-reports/TEST-org.RaceIT.xml", "<testsuite time=\"1,200.0\" tests=\"1\">");
        report("local-stack/target/failsafe-reports/TEST-org.PageIT.xml", "<testsuite time=\"1,080.0\" tests=\"1\">");

        String text = SuiteMinutes.since(Instant.EPOCH, root).report(Duration.ofMinutes(25), 2);

        assertThat(text)
                .containsPattern("local-stack, integration, PageIT +18\\.0  1 tests")
                .containsPattern("downloads, build, starts +6\\.0")
                .containsPattern("all +25\\.0  2 tests");
    }

    @Test
    void reports_of_an_earlier_run_do_not_count() throws Exception {
        report("ear/target/surefire-reports/TEST-org.Old.xml", "<testsuite time=\"60\" tests=\"3\">");

        String text = SuiteMinutes.since(Instant.now().plusSeconds(60), root).report(Duration.ZERO, 1);

        assertThat(text).doesNotContain("ear");
    }

    private void report(String path, String suite) throws Exception {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<?xml version=\"1.0\"?>\n" + suite + "</testsuite>");
    }
}
