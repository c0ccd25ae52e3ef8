package org.bookonce.scheduling.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link SlotBenchmark} and leaves its figures in {@code target/bench/kernel.json}; {@code ./bookonce bench} reads them. */
class KernelBench {

    @Test
    void measuresTheSearchBesideItsPeer() throws IOException, RunnerException {
        Path figures = Files.createDirectories(Path.of("target/bench")).resolve("kernel.json");

        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(SlotBenchmark.class.getName() + "\\..*")
                        .resultFormat(ResultFormatType.JSON)
                        .result(figures.toString())
                        .addProfiler(CpuTime.class)
                        .jvmArgs("-Xmx1g")
                        .build())
                .run();

        assertThat(results).hasSize(7);
        assertThat(figures).isNotEmptyFile();
    }
}
