package org.bookonce.stack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What {@code KernelBench} measured before: the slot search beside ical4j, in processor time. */
final class KernelFigures {

    private static final String PART = "Slot search, a month of workload W1, beside ical4j's free/busy";

    private KernelFigures() {}

    static void read(Path file, Figures figures) throws IOException {
        if (!Files.exists(file)) {
            figures.note(PART, "not measured");
            return;
        }
        Map<String, Double> cpu = new TreeMap<>();
        for (JsonNode run : new ObjectMapper().readTree(file.toFile())) {
            String method = run.get("benchmark").asText();
            cpu.put(
                    method.substring(method.lastIndexOf('.') + 1)
                            + run.path("params").path("hosts").asText(),
                    figure(run));
        }
        against(figures, cpu, 1, Goal.atLeast(10));
        against(figures, cpu, 10, Goal.NONE);
        against(figures, cpu, 100, Goal.atLeast(100));
        double thousand = cpu.get("search1000");
        figures.compare(
                PART,
                "CPU, 1000 hosts beside 100",
                "µs",
                thousand,
                cpu.get("search100"),
                thousand / cpu.get("search100"),
                Goal.atMost(12));
    }

    /** How many times as much the peer takes. */
    private static void against(Figures figures, Map<String, Double> cpu, int hosts, Goal goal) {
        double ours = cpu.get("search" + hosts);
        double peer = cpu.get("ical4j" + hosts);
        String what = "CPU, " + hosts + (hosts == 1 ? " host" : " hosts") + " (how many times ours the peer takes)";
        figures.compare(PART, what, "µs", ours, peer, peer / ours, goal);
    }

    private static double figure(JsonNode run) {
        JsonNode secondary = run.path("secondaryMetrics");
        for (var entry : secondary.properties()) {
            if (entry.getKey().endsWith("cpu")) {
                return entry.getValue().get("score").asDouble();
            }
        }
        return run.get("primaryMetric").get("score").asDouble();
    }
}
