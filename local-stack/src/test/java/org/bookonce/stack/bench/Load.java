package org.bookonce.stack.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bookonce.stack.BenchSite;
import org.bookonce.stack.PayaraPart;

/** Clients of a node, each with a connection of its own, that ask again as soon as they are answered. */
final class Load {

    private final int port;
    private final ServerCpu node;
    private final ServerCpu database;

    /** What a client sends next. */
    interface Ask {
        byte[] request(int client, int turn);
    }

    Load(BenchSite site, PayaraPart node) {
        this.port = port(node);
        this.node = new ServerCpu(node.pid());
        this.database = new ServerCpu(site.database());
    }

    /** The port of a node. */
    static int port(PayaraPart node) {
        return java.net.URI.create(node.publicUrl()).getPort();
    }

    /** An address of a visitor's, as the reverse proxy reports it: the limits count by it. */
    static String address(int number) {
        return "10." + (number >> 16 & 255) + "." + (number >> 8 & 255) + "." + (number & 255);
    }

    /**
     * Sends requests.
     *
     * @param status what each must be answered with
     */
    Sample run(int clients, int each, int status, Ask ask) throws Exception {
        long[] nanos = new long[clients * each];
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            double nodeBegin = node.micros();
            double databaseBegin = database.micros();
            long begin = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int number = client;
                running.add(threads.submit(() -> {
                    client(number, each, status, ask, nanos);
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Sample(seconds, node.micros() - nodeBegin, database.micros() - databaseBegin, nanos);
        } finally {
            threads.shutdownNow();
        }
    }

    private void client(int client, int each, int status, Ask ask, long[] nanos) throws IOException {
        try (Wire wire = new Wire(port)) {
            for (int turn = 0; turn < each; turn++) {
                byte[] request = ask.request(client, turn);
                long begin = System.nanoTime();
                Wire.Answer answer = wire.send(request);
                nanos[client * each + turn] = System.nanoTime() - begin;
                if (answer.status() != status) {
                    throw new IllegalStateException(answer.head() + new String(answer.body(), StandardCharsets.UTF_8));
                }
            }
        }
    }
}
