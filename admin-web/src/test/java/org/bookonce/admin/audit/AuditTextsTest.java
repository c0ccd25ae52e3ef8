package org.bookonce.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bookonce.tenant.text.Texts;
import org.junit.jupiter.api.Test;

/** Whatever is written into the log can be read in words, in every language (R1.11). */
class AuditTextsTest {

    private static final List<Path> SOURCES =
            List.of(Path.of("../tenant-core/src/main/java"), Path.of("../scheduling-ejb/src/main/java"));
    private static final Pattern DEED =
            Pattern.compile("\"([a-z]+\\.[a-z-]+)\",\\s*\"([a-z-]+)\"|[dD]eed\\(\\s*\"([a-z]+\\.[a-z-]+)\"");

    @Test
    void every_deed_has_its_words() {
        TreeSet<String> needed = new TreeSet<>();
        sources().flatMap(source -> DEED.matcher(source).results()).forEach(deed -> needed.addAll(keys(deed)));
        assertThat(needed).hasSizeGreaterThan(20);
        for (String language : Texts.LANGUAGES) {
            assertThat(needed.stream().filter(key -> !Texts.of(language).has(key)))
                    .as(language)
                    .isEmpty();
        }
    }

    private static List<String> keys(MatchResult deed) {
        return deed.group(3) != null
                ? List.of("console.audit.action." + deed.group(3))
                : List.of("console.audit.action." + deed.group(1), "console.audit.kind." + deed.group(2));
    }

    /** Those that write into the log. */
    private static Stream<String> sources() {
        return SOURCES.stream()
                .flatMap(AuditTextsTest::files)
                .map(AuditTextsTest::read)
                .filter(text -> text.contains("Deed"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
