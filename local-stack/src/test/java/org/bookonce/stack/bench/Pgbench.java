package org.bookonce.stack.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bookonce.stack.BenchSite;
import org.bookonce.stack.launch.DebianPackage;
import org.bookonce.stack.launch.Folders;

/** pgbench with the statements of a booking, as the application's role. */
final class Pgbench {

    private static final long NANOS_PER_MICRO = 1_000;
    private static final int THREADS = 2;

    private final BenchSite site;
    private final String database;
    private final Path script;

    Pgbench(BenchSite site, String database, String statements) throws IOException {
        this.site = site;
        this.database = database;
        this.script = Files.writeString(site.folder().resolve("booking.sql"), statements);
    }

    /** Books all links, each client its own. */
    Sample book(Seeds.Links links) throws Exception {
        Path folder = site.folder().resolve("pgbench");
        Folders.delete(folder);
        Files.createDirectories(folder);
        int clients = links.count() / links.each();
        ServerCpu cpu = new ServerCpu(site.database());
        double begin = cpu.micros();
        String said = run(clients, links, folder);
        double used = cpu.micros() - begin;
        List<long[]> done = transactions(folder);
        if (done.size() != links.count()) {
            throw new IllegalStateException(said);
        }
        double first = done.stream().mapToLong(each -> each[1] - each[0]).min().orElseThrow();
        double last = done.stream().mapToLong(each -> each[1]).max().orElseThrow();
        return new Sample(
                (last - first) / 1e6,
                0,
                used,
                done.stream().mapToLong(each -> each[0] * NANOS_PER_MICRO).toArray());
    }

    private String run(int clients, Seeds.Links links, Path folder) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(DebianPackage.PGBENCH.path().toString()));
        command.addAll(List.of("-h", "127.0.0.1", "-p", String.valueOf(site.databasePort()), "-U", "bookonce_app"));
        command.addAll(List.of("-n", "-M", "prepared", "-f", script.toString()));
        command.addAll(List.of("-c", String.valueOf(clients), "-j", String.valueOf(Math.min(clients, THREADS))));
        command.addAll(List.of("-t", String.valueOf(links.each()), "-l", "--log-prefix", folder + "/log"));
        for (String variable : List.of(
                "turn=-1",
                "first=" + links.first(),
                "each=" + links.each(),
                "firsthost=" + links.firstHost(),
                "step=" + (links.sameHost() ? 0 : 1),
                "firstturn=" + links.firstTurn())) {
            command.addAll(List.of("-D", variable));
        }
        command.add(database);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", site.password("bookonce_app"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said;
    }

    /** How long each took and when it ended, in microseconds. */
    private static List<long[]> transactions(Path folder) throws IOException {
        List<long[]> all = new ArrayList<>();
        try (Stream<Path> logs = Files.list(folder)) {
            for (Path log : logs.toList()) {
                for (String line : Files.readAllLines(log)) {
                    String[] fields = line.split(" ");
                    long end = Long.parseLong(fields[4]) * 1_000_000 + Long.parseLong(fields[5]);
                    all.add(new long[] {Long.parseLong(fields[2]), end});
                }
            }
        }
        return all;
    }
}
