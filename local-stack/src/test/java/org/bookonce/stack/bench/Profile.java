package org.bookonce.stack.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where a node spends its time in one more round, told by JDK Flight Recorder: why a goal is missed. */
final class Profile {

    private static final int LINES = 20;

    private final Path folder;
    private final long pid;

    Profile(Path folder, long pid) {
        this.folder = folder;
        this.pid = pid;
    }

    /** Records a round and writes {@code profile-<name>.txt}. */
    void of(String name, Rounds.Side side) throws Exception {
        Files.createDirectories(folder);
        Path recording = folder.resolve("profile-" + name + ".jfr").toAbsolutePath();
        jcmd("JFR.start", "name=bench", "settings=profile");
        side.round();
        jcmd("JFR.stop", "name=bench", "filename=" + recording);
        List<RecordedEvent> samples = RecordingFile.readAllEvents(recording).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.ExecutionSample")
                        || event.getEventType().getName().equals("jdk.NativeMethodSample"))
                .filter(event -> event.getStackTrace() != null && !frames(event).isEmpty())
                .filter(event ->
                        frames(event).stream().anyMatch(frame -> type(frame).startsWith("org.bookonce.")))
                .toList();
        Files.writeString(
                folder.resolve("profile-" + name + ".txt"),
                samples.size() + " samples\n\nLibrary\n" + top(samples, Profile::library) + "\nMethod\n"
                        + top(samples, event -> method(frames(event).get(0))) + "\nOur method\n"
                        + top(samples, Profile::ours));
    }

    private static String top(List<RecordedEvent> samples, Function<RecordedEvent, String> what) {
        Map<String, Integer> counts = new HashMap<>();
        samples.forEach(event -> counts.merge(what.apply(event), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(LINES)
                .map(entry -> String.format("%6d  %s%n", entry.getValue(), entry.getKey()))
                .collect(Collectors.joining());
    }

    /** Three parts of the package of the innermost frame that is not the JDK's. */
    private static String library(RecordedEvent event) {
        return frames(event).stream()
                .map(Profile::type)
                .filter(type -> !type.matches("(java|javax|jdk|sun|com\\.sun\\.proxy)\\..*"))
                .findFirst()
                .map(type -> type.replaceAll("^((?:[^.]+\\.){1,3}).*", "$1"))
                .orElse("?");
    }

    private static String ours(RecordedEvent event) {
        return frames(event).stream()
                .filter(frame ->
                        type(frame).startsWith("org.bookonce.") && !type(frame).contains("$"))
                .findFirst()
                .map(Profile::method)
                .orElse("?");
    }

    private static List<RecordedFrame> frames(RecordedEvent event) {
        return event.getStackTrace().getFrames();
    }

    private static String type(RecordedFrame frame) {
        return frame.getMethod().getType().getName();
    }

    private static String method(RecordedFrame frame) {
        return type(frame) + "." + frame.getMethod().getName();
    }

    private void jcmd(String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(pid)));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }
}
