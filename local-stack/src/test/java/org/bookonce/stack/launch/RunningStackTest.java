package org.bookonce.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningStackTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void noteThisProcess() {
        file = folder.resolve("running.properties");
        RunningStack.begin(file, Ports.from(Map.of("BOOKONCE_HTTP_PORT", "18080")))
                .note("postgres", ProcessHandle.current());
    }

    @Test
    void a_noted_process_is_found_again() {
        assertThat(RunningStack.read(file).process("postgres")).contains(ProcessHandle.current());
        assertThat(RunningStack.read(file).ports().get(Port.HTTP)).isEqualTo(18080);
    }

    @Test
    void a_process_that_has_the_number_but_began_later_is_another() throws Exception {
        String noted = Files.readString(file);
        Files.writeString(file, noted.replaceAll("(pid.postgres=\\d+\\\\?:)\\d+", "$112345"));

        assertThat(RunningStack.read(file).process("postgres")).isEmpty();
        assertThat(RunningStack.read(file).parts()).isEmpty();
    }

    @Test
    void without_a_file_nothing_runs() {
        assertThat(RunningStack.read(folder.resolve("absent")).parts()).isEmpty();
    }

    @Test
    void another_terminal_knows_the_ports_of_the_nodes() {
        Ports ports = Ports.from(Map.of()).withNodes(2);
        RunningStack.begin(file, ports).note(RunningStack.node(2), ProcessHandle.current());

        assertThat(RunningStack.read(file).ports().nodes()).isEqualTo(ports.nodes());
        assertThat(RunningStack.read(file).process("payara-2")).contains(ProcessHandle.current());
    }
}
