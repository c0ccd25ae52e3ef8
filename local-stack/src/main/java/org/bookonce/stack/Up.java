package org.bookonce.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.IntStream;
import org.bookonce.stack.launch.Build;
import org.bookonce.stack.launch.Folders;
import org.bookonce.stack.launch.Ports;
import org.bookonce.stack.launch.Refusal;
import org.bookonce.stack.launch.RunningStack;

/** {@code ./bookonce up}: starts the stack in the foreground and stays until it is stopped or a part ends. */
public final class Up implements BiFunction<Folders, Ports, Integer> {
    private final CompletableFuture<String> ended = new CompletableFuture<>();
    private final CountDownLatch startOver = new CountDownLatch(1);
    private volatile boolean stopping;

    /** @return the exit code: 1 when a part ended by itself */
    @Override
    public Integer apply(Folders folders, Ports ports) {
        logToFile(folders.log());
        RunningStack running = RunningStack.begin(folders.running(), ports);
        running.note(RunningStack.LAUNCHER, ProcessHandle.current());
        Path root = folders.root();
        Stack stack = Stack.prepare(new Stack.Options(
                folders,
                ports,
                Build.adminWar(root),
                Build.publicWar(root),
                true,
                ports.nodes().isEmpty() ? "" : "127.0.0.1",
                Map.of(),
                (name, process) -> {
                    running.note(name, process);
                    process.onExit().thenRun(() -> ended(name, running, ports));
                }));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, running), "stop"));
        startUnlessStopped(stack, folders);
        String part = ended.join();
        System.err.println(
                "bookonce: " + part + " ended. What it said: " + folders.log().resolve(part + ".log"));
        return 1;
    }

    /** While everything is being stopped, parts end and starts fail: nobody needs to be told. */
    private void startUnlessStopped(Stack stack, Folders folders) {
        try {
            start(stack, folders);
        } catch (Refusal refusal) {
            if (!stopping) {
                throw refusal;
            }
        } finally {
            startOver.countDown();
        }
    }

    /** A node may end while another one goes on; that is what several are for. */
    private void ended(String part, RunningStack running, Ports ports) {
        if (stopping) {
            return;
        }
        boolean others = IntStream.rangeClosed(1, ports.nodes().size())
                .anyMatch(number -> running.process(RunningStack.node(number)).isPresent());
        if (part.startsWith(RunningStack.node(1)) && others) {
            System.err.println("bookonce: " + part + " ended, the others go on.");
        } else {
            ended.complete(part);
        }
    }

    private static void start(Stack stack, Folders folders) {
        try {
            stack.startParts();
            DemoFile.write(folders.demo(), stack);
            System.out.print(DemoFile.greeting(stack, folders));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException e) {
            Logger.getLogger(Up.class.getName()).log(Level.SEVERE, "Not started", e);
            throw new Refusal("Bookonce did not start: " + e.getMessage() + ". Details: "
                    + folders.log().resolve("stack.log"));
        }
    }

    private void stop(Stack stack, RunningStack running) {
        stopping = true;
        System.out.println("Stopping.");
        stack.close();
        try {
            startOver.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.end();
        System.out.println("Bookonce is down. Its data is kept.");
    }

    /** Libraries speak through java.util.logging; the terminal is for people. */
    private static void logToFile(Path folder) {
        Logger root = Logger.getLogger("");
        for (Handler handler : List.of(root.getHandlers())) {
            root.removeHandler(handler);
        }
        try {
            Files.createDirectories(folder);
            FileHandler file = new FileHandler(folder.resolve("stack.log").toString());
            file.setFormatter(new SimpleFormatter());
            root.addHandler(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
