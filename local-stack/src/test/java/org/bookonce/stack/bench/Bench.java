package org.bookonce.stack.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.bookonce.stack.BenchSite;
import org.junit.jupiter.api.Test;

/** {@code ./bookonce bench}: all parts in one run. It is no test, hence the name. */
class Bench {

    /** Part after part; what was measured is written after each. */
    private interface Part {
        void measure() throws Exception;
    }

    private Figures figures;

    @Test
    void measures() throws Exception {
        Scale scale = Scale.asked();
        try (BenchSite site = BenchSite.start()) {
            figures = new Figures(site.root().resolve("target/bench"));
            Path kernel = site.root().resolve("scheduling-ejb/target/bench/kernel.json");
            part("kernel", () -> KernelFigures.read(kernel, figures));
            try (Nodes nodes = new Nodes(site)) {
                part("pages", () -> new PageBench(nodes, scale, figures).run());
                part("bookings", () -> new BookingBench(nodes, scale, figures).run());
                part("slots", () -> new SlotsBench(nodes, scale, figures).run());
            }
            part("sizes", () -> new SizeBench(site, scale, figures).run());
        }
        assertThat(figures.size()).isPositive();
    }

    private void part(String name, Part part) throws Exception {
        String only = System.getProperty("bookonce.bench.only", name);
        if (only.contains(name)) {
            System.out.println("Bench: " + name);
            part.measure();
            write();
        }
    }

    private void write() throws IOException {
        figures.write();
    }
}
