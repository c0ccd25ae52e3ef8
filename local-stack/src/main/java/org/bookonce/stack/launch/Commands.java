package org.bookonce.stack.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;

/** {@code down}, {@code reset} and {@code status}: what another terminal does with a stack. */
final class Commands {
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Folders folders;

    Commands(Folders folders) {
        this.folders = folders;
    }

    int down() {
        RunningStack stack = RunningStack.read(folders.running());
        Optional<ProcessHandle> launcher = stack.process(RunningStack.LAUNCHER);
        if (launcher.isEmpty() && stack.parts().isEmpty()) {
            System.out.println("Bookonce is not running.");
            stack.end();
            return 0;
        }
        System.out.println("Stopping Bookonce.");
        launcher.ifPresent(process -> {
            process.destroy();
            Processes.ended(process, PATIENCE.toNanos());
        });
        stopLeftOvers();
        launcher.ifPresent(process -> Processes.end(process, Duration.ZERO));
        System.out.println("Bookonce is down.");
        return 0;
    }

    /** Stops parts whose launcher is gone, the database last: it waits for its clients. */
    void stopLeftOvers() {
        RunningStack stack = RunningStack.read(folders.running());
        Optional<ProcessHandle> database = stack.process("postgres");
        stack.parts().stream()
                .filter(process -> !database.equals(Optional.of(process)))
                .forEach(process -> Processes.end(process, PATIENCE));
        database.ifPresent(process -> {
            process.destroy();
            Processes.ended(process, Duration.ofSeconds(15).toNanos());
            Processes.end(process, Duration.ZERO);
        });
        stack.end();
    }

    int reset() {
        down();
        folders.data().forEach(Folders::delete);
        System.out.println("Data, mails and secrets are deleted. ./bookonce up starts afresh.");
        return 0;
    }

    int status() {
        RunningStack stack = RunningStack.read(folders.running());
        Ports ports = stack.ports();
        boolean all = nodes(stack, ports)
                & report(stack, "keycloak", "Keycloak", ports.get(Port.KEYCLOAK))
                & report(stack, RunningStack.LAUNCHER, "Mail reader", ports.get(Port.MAIL))
                & report(stack, RunningStack.LAUNCHER, "SMTP sink", ports.get(Port.SMTP))
                & report(stack, "postgres", "PostgreSQL", ports.get(Port.DATABASE));
        return all ? 0 : 1;
    }

    private static boolean nodes(RunningStack stack, Ports ports) {
        if (ports.nodes().isEmpty()) {
            return report(stack, RunningStack.node(1), "Payara Micro", ports.get(Port.HTTP));
        }
        boolean all = report(stack, RunningStack.PROXY, "Proxy", ports.get(Port.HTTP));
        for (int number = 1; number <= ports.nodes().size(); number++) {
            int port = ports.nodes().get(number - 1);
            all &= report(stack, RunningStack.node(number), "Payara Micro " + number, port);
        }
        return all;
    }

    private static boolean report(RunningStack stack, String process, String name, int port) {
        Optional<ProcessHandle> handle = stack.process(process);
        boolean up = handle.isPresent() && answers(port);
        String pid = handle.map(found -> "pid " + found.pid()).orElse("");
        System.out.printf("%-14s %-5s 127.0.0.1:%-6d %s%n", name, up ? "up" : "down", port, pid);
        return up;
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
