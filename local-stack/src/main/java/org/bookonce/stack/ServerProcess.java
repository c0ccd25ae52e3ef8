package org.bookonce.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.bookonce.stack.launch.Processes;
import org.bookonce.stack.launch.Refusal;

/** A server in a process of its own, with its output in a log file. */
final class ServerProcess implements AutoCloseable {
    private static final Duration STOP = Duration.ofSeconds(10);
    private static final Duration LAST = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(150);
    /** What no log says. */
    private static final String NEVER = "\0";

    /** What somebody's shell may hold and no part of a stack should hear of. */
    private static final Pattern FOREIGN = Pattern.compile("KC_.*|BOOKONCE_.*|JAVA_TOOL_OPTIONS");

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final String name;
    private final Process process;
    private final Path log;

    private ServerProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Starts the JVM of this process with other arguments; the environment is added to ours. */
    static ServerProcess java(
            Started started,
            String name,
            Path folder,
            List<String> arguments,
            Map<String, String> environment,
            Path log) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return program(started, name, folder, command, environment, log);
    }

    /** Starts any program; the environment is added to ours. */
    static ServerProcess program(
            Started started,
            String name,
            Path folder,
            List<String> command,
            Map<String, String> environment,
            Path log) {
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(key -> FOREIGN.matcher(key).matches());
            builder.environment().putAll(environment);
            return started.keep(new ServerProcess(name, builder.start(), log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until an address answers 200.
     *
     * @param booted what the log says once nothing more is to be expected; a few seconds later it is too late
     * @throws Refusal naming the log when the process ends or the time is over
     */
    void awaitOk(String url, Duration patience, String booted) {
        long deadline = System.nanoTime() + patience.toNanos();
        boolean last = false;
        while (status(url) != 200) {
            if (Processes.ended(process.toHandle(), PAUSE.toNanos())) {
                throw new Refusal(name + " ended while starting. What it said: " + log);
            }
            if (System.nanoTime() > deadline) {
                throw new Refusal(name + " did not answer at " + url + " in time. What it said: " + log);
            }
            if (!last && logSays(booted)) {
                last = true;
                deadline = Math.min(deadline, System.nanoTime() + LAST.toNanos());
            }
        }
    }

    /** Waits until an address answers 200. @throws Refusal naming the log when the process ends or the time is over */
    void awaitOk(String url, Duration patience) {
        awaitOk(url, patience, NEVER);
    }

    private boolean logSays(String words) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a process that does its work and ends. @throws Refusal naming the log when it fails */
    void awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                close();
                throw new Refusal(name + " failed. What it said: " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new Refusal(name + " was interrupted.");
        }
    }

    /** Sends it a signal, such as {@code STOP}. */
    void signal(String signal) {
        Processes.signal(signal, List.of(process.toHandle()));
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Ends it and every process it started. */
    @Override
    public void close() {
        Processes.end(process.toHandle(), STOP);
    }

    /** The status of an answer, 0 when there is none. */
    private static int status(String url) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while waiting for " + url + ".");
        }
    }
}
