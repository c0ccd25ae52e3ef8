package org.bookonce.stack.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long each suite took, read from the reports of surefire and failsafe. */
final class SuiteMinutes {
    private static final Pattern TIME = Pattern.compile("<testsuite [^>]*?\\btime=\"([0-9.,]+)\"");
    private static final Pattern TESTS = Pattern.compile("<testsuite [^>]*?\\btests=\"(\\d+)\"");

    private static final String INTEGRATION = ", integration";

    private final Map<String, Suite> suites = new TreeMap<>();

    private record Suite(int tests, double seconds) {
        Suite plus(Suite other) {
            return new Suite(tests + other.tests, seconds + other.seconds);
        }
    }

    /** Reads the reports written since an instant, so that those of earlier runs do not count. */
    static SuiteMinutes since(Instant begin, Path root) {
        SuiteMinutes minutes = new SuiteMinutes();
        try (Stream<Path> modules = Files.list(root)) {
            modules.sorted().forEach(module -> {
                String name = module.getFileName().toString();
                minutes.read(begin, module.resolve("target/surefire-reports"), name + ", unit");
                minutes.read(begin, module.resolve("target/failsafe-reports"), name + INTEGRATION);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return minutes;
    }

    /**
     * One line for each suite, and what of the whole time was downloads, build and starting of servers.
     *
     * @param stacks how many integration suites ran side by side
     */
    String report(Duration whole, int stacks) {
        StringBuilder text = new StringBuilder("\nMinutes per suite\n");
        double seconds = 0;
        int tests = 0;
        for (Map.Entry<String, Suite> suite : suites.entrySet()) {
            text.append(line(suite.getKey(), suite.getValue().seconds, suite.getValue().tests + " tests"));
            seconds += suite.getValue().seconds / (suite.getKey().contains(INTEGRATION) ? stacks : 1);
            tests += suite.getValue().tests;
        }
        double all = whole.toMillis() / 1000.0;
        text.append(line("downloads, build, starts", Math.max(all - seconds, 0), ""));
        return text.append(line("all", all, tests + " tests")).toString();
    }

    private static String line(String name, double seconds, String note) {
        return String.format(Locale.ROOT, "  %-60s %6.1f  %s", name, seconds / 60, note)
                        .stripTrailing() + "\n";
    }

    private void read(Instant begin, Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> reports = Files.list(folder)) {
            for (Path report : reports.filter(SuiteMinutes::isReport).toList()) {
                if (!Files.getLastModifiedTime(report).toInstant().isBefore(begin)) {
                    String suite = name.endsWith(INTEGRATION) ? name + ", " + shortName(report) : name;
                    suites.merge(suite, parse(Files.readString(report)), Suite::plus);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isReport(Path path) {
        return path.getFileName().toString().matches("TEST-.*\\.xml");
    }

    private static String shortName(Path report) {
        String name = report.getFileName().toString().replaceAll("^TEST-|\\.xml$", "");
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Suite parse(String xml) {
        return new Suite((int) first(TESTS, xml), first(TIME, xml));
    }

    private static double first(Pattern pattern, String xml) {
        Matcher matcher = pattern.matcher(xml);
        return matcher.find() ? Double.parseDouble(matcher.group(1).replace(",", "")) : 0;
    }
}
