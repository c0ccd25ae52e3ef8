package org.bookonce.stack.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often somebody asked the database server, as the kernel saw it: a question fits into one segment. */
final class RoundTrips {

    private static final Pattern SEGMENTS = Pattern.compile("\\bdata_segs_in:(\\d+)");

    private RoundTrips() {}

    /** Until now, on all connections that are open; empty where the kernel cannot be asked. */
    static OptionalLong at(int port) throws IOException {
        try {
            Process process =
                    new ProcessBuilder("ss", "-tinH", "state", "established", "sport", "=", ":" + port).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher segments = SEGMENTS.matcher(said);
            long sum = 0;
            while (segments.find()) {
                sum += Long.parseLong(segments.group(1));
            }
            return OptionalLong.of(sum);
        } catch (IOException absent) {
            return OptionalLong.empty();
        }
    }
}
