package org.bookonce.stack.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The processes of a stack, kept in a file so that another terminal can find and stop them. A process counts only when
 * its start time is the noted one: process ids are used again.
 */
public final class RunningStack {
    /** The process that started all others and stops them. */
    public static final String LAUNCHER = "launcher";
    /** The proxy before several nodes. */
    public static final String PROXY = "proxy";

    private final Path file;
    private final Properties noted = new Properties();

    private RunningStack(Path file) {
        this.file = file;
    }

    /** Reads the file; a missing file is a stack without processes. */
    public static RunningStack read(Path file) {
        RunningStack stack = new RunningStack(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                stack.noted.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return stack;
    }

    /** A stack without processes, to be noted in a file. */
    public static RunningStack begin(Path file, Ports ports) {
        RunningStack stack = new RunningStack(file);
        for (Port port : Port.values()) {
            stack.noted.setProperty(port.variable(), String.valueOf(ports.get(port)));
        }
        stack.noted.setProperty(
                Ports.NODES, ports.nodes().stream().map(String::valueOf).collect(Collectors.joining(",")));
        return stack;
    }

    /** Notes a process and writes the file. */
    public synchronized void note(String name, ProcessHandle process) {
        noted.setProperty("pid." + name, process.pid() + ":" + startOf(process));
        try (Writer writer = Files.newBufferedWriter(file)) {
            noted.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a node, by its number from 1 on. */
    public static String node(int number) {
        return number == 1 ? "payara" : "payara-" + number;
    }

    /** The live process of that name. */
    public Optional<ProcessHandle> process(String name) {
        String[] pidAndStart = noted.getProperty("pid." + name, "").split(":");
        if (pidAndStart.length != 2) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pidAndStart[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> String.valueOf(startOf(process)).equals(pidAndStart[1]));
    }

    /** All live processes but the launcher. */
    public List<ProcessHandle> parts() {
        return noted.stringPropertyNames().stream()
                .filter(key -> key.startsWith("pid."))
                .map(key -> key.substring("pid.".length()))
                .filter(name -> !name.equals(LAUNCHER))
                .flatMap(name -> process(name).stream())
                .toList();
    }

    /** The ports it was started with, or those of the environment when nothing is noted. */
    public Ports ports() {
        Map<String, String> values = new HashMap<>(System.getenv());
        noted.stringPropertyNames().forEach(key -> values.put(key, noted.getProperty(key)));
        return Ports.from(values);
    }

    /** Forgets all processes. */
    public void end() {
        Folders.delete(file);
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
