package org.bookonce.stack.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many stacks a machine can test side by side: two, where it has four processors and the memory for them. On two
 * processors two stacks keep each other waiting, and save little.
 */
final class Stacks {
    private static final Pattern TOTAL = Pattern.compile("MemTotal:\\s+(\\d+) kB");
    private static final int PROCESSORS_FOR_TWO = 4;
    private static final long FOR_TWO = 14L * 1024 * 1024;

    private Stacks() {}

    static int sideBySide() {
        try {
            String memory = Files.readString(Path.of("/proc/meminfo"));
            return sideBySide(memory, Runtime.getRuntime().availableProcessors());
        } catch (IOException notLinux) {
            return 1;
        }
    }

    /** @param memory what {@code /proc/meminfo} says */
    static int sideBySide(String memory, int processors) {
        Matcher total = TOTAL.matcher(memory);
        return processors >= PROCESSORS_FOR_TWO && total.find() && Long.parseLong(total.group(1)) >= FOR_TWO ? 2 : 1;
    }
}
